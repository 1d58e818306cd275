import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('pghistory', '0007_auto_20250421_0444'),
        ('register', '0001_people_checks_rules'),
        ('reports', '0002_classed'),
        ('schools', '0002_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='ColumnMapping',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('headings', models.JSONField(verbose_name='headings of the file')),
                    ('columns', models.JSONField(verbose_name='our names for them')),
                    ('saved_on', models.DateField()),
                    ('saved_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('headings',), name='one_mapping_a_set_of_headings', violation_error_message='The columns of such a file are known already.')],
                },
            ), migrations.CreateModel(
                name='ColumnMappingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('headings', models.JSONField(verbose_name='headings of the file')),
                    ('columns', models.JSONField(verbose_name='our names for them')),
                    ('saved_on', models.DateField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.columnmapping')),
                    ('saved_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='RecordPart',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('run', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='record_part', to='reports.reportrun')),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='record_parts', to='schools.school')),
                ],
                options={
                    'ordering': ['-pk'],
                },
            ), migrations.CreateModel(
                name='RecordPartEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.recordpart')),
                    ('run', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='reports.reportrun')),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='columnmapping',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "register_columnmappingevent" ("columns", "headings", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saved_by_id", "saved_on") VALUES (NEW."columns", NEW."headings", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."saved_by_id", NEW."saved_on"); RETURN NULL;', hash='36e7df8615d1cda811c5803bbf9eb88d46c6cb5d', operation='INSERT', pgid='pgtrigger_insert_insert_edc2b', table='register_columnmapping', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='columnmapping',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "register_columnmappingevent" ("columns", "headings", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saved_by_id", "saved_on") VALUES (NEW."columns", NEW."headings", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."saved_by_id", NEW."saved_on"); RETURN NULL;', hash='c2b33199eb37470f1d5601643be97be0076d72cf', operation='UPDATE', pgid='pgtrigger_update_update_0860b', table='register_columnmapping', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='columnmapping',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "register_columnmappingevent" ("columns", "headings", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saved_by_id", "saved_on") VALUES (OLD."columns", OLD."headings", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."saved_by_id", OLD."saved_on"); RETURN NULL;', hash='d16df9ea3e33a8e9d91685f937c80dda399aa8b3', operation='DELETE', pgid='pgtrigger_delete_delete_f5429', table='register_columnmapping', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='recordpart',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "register_recordpartevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "run_id", "school_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."run_id", NEW."school_id"); RETURN NULL;', hash='1f78936526ada54de93ede07269cf67b59040d1c', operation='INSERT', pgid='pgtrigger_insert_insert_cf3ad', table='register_recordpart', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='recordpart',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "register_recordpartevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "run_id", "school_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."run_id", NEW."school_id"); RETURN NULL;', hash='5312b3f8a6804aa097549ae8facfcc6a0997b11c', operation='UPDATE', pgid='pgtrigger_update_update_06142', table='register_recordpart', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='recordpart',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "register_recordpartevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "run_id", "school_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."run_id", OLD."school_id"); RETURN NULL;', hash='2050c0f408a5eaffb17fb6451e2c1e49e55f6f4c', operation='DELETE', pgid='pgtrigger_delete_delete_aea4a', table='register_recordpart', when='AFTER')),
            )],
        ),
    ]
