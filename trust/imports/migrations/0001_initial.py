import django.db.models.deletion
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('trust', '0001_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='ImportRun',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(max_length=30)),
                    ('status', models.CharField(choices=[('waiting', 'Waiting to be read'), ('checking', 'Being read'), ('checked', 'Read, not applied'), ('applying', 'Being applied'), ('applied', 'Applied'), ('failed', 'Could not be read'), ('undone', 'Undone')], default='waiting', max_length=8)),
                    ('options', models.JSONField(blank=True, default=dict)),
                    ('counts', models.JSONField(blank=True, default=dict)),
                    ('columns', models.JSONField(blank=True, default=dict)),
                    ('message', models.TextField(blank=True)),
                    ('started_at', models.DateTimeField()),
                    ('finished_at', models.DateTimeField(blank=True, null=True)),
                    ('undone_at', models.DateTimeField(blank=True, null=True)),
                    ('lease_until', models.DateTimeField(blank=True, null=True)),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('file', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='import_runs', to='trust.storedfile')),
                    ('undone_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['-started_at', '-pk'],
                },
            ), migrations.CreateModel(
                name='ImportProblem',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('row', models.PositiveIntegerField()),
                    ('column', models.CharField(blank=True, max_length=200)),
                    ('value', models.CharField(blank=True, max_length=200)),
                    ('reason', models.CharField(max_length=300)),
                    ('run', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='problems', to='imports.importrun')),
                ],
                options={
                    'ordering': ['row', 'pk'],
                },
            ), migrations.CreateModel(
                name='RunChange',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('row', models.PositiveIntegerField()),
                    ('model', models.CharField(max_length=60)),
                    ('object_pk', models.BigIntegerField()),
                    ('before', models.JSONField(null=True)),
                    ('after', models.JSONField()),
                    ('run', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='changes', to='imports.importrun')),
                ],
                options={
                    'ordering': ['pk'],
                },
            )],
        ),
    ]
