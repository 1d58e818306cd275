from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('charter', '0004_charters_and_reviews'),
    ]

    operations = [
        migrations.CreateModel(
            name='PackRecord',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('section', models.CharField(max_length=40)),
                ('key', models.CharField(max_length=200)),
                ('pack', models.CharField(max_length=100)),
                ('values', models.JSONField(blank=True, default=dict)),
            ],
            options={
                'ordering': ['section', 'key'],
                'constraints': [models.UniqueConstraint(fields=('section', 'key'), name='one_baseline_a_pack_record')],
            },
        ),
    ]
