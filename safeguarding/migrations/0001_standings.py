import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('schools', '0002_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='KeptStanding',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('period', models.CharField(max_length=40, verbose_name='term')),
                ('matter', models.CharField(max_length=40)),
                ('state', models.CharField(choices=[('red', 'Red'), ('amber', 'Amber'), ('green', 'Green'), ('unknown', 'Not known')], max_length=8)),
                ('words', models.CharField(blank=True, max_length=500, verbose_name='reason')),
                ('url', models.CharField(blank=True, max_length=300, verbose_name='address')),
                ('since', models.DateField()),
                ('known_at', models.DateTimeField(verbose_name='worked out at')),
                ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='schools.school')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('school', 'period', 'matter'), name='one_standing_a_school_term_and_matter', violation_error_message='This school has a standing in that matter for the term already.')],
            },
        ),
    ]
