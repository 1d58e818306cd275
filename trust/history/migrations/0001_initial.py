from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Read',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField(verbose_name='when')),
                ('capability', models.CharField(max_length=60)),
                ('path', models.CharField(max_length=300, verbose_name='page')),
                ('reason', models.CharField(max_length=200)),
            ],
            options={
                'ordering': ['-at'],
            },
        ),
    ]
