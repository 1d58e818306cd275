import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('pghistory', '0007_auto_20250421_0444'),
        ('reports', '0001_initial'),
        ('schools', '0002_initial'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='PublishedCharter',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('run', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='published_charter', to='reports.reportrun')),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='published_charters', to='schools.school')),
                ],
                options={
                    'ordering': ['-run__requested_at', '-pk'],
                },
            ), migrations.CreateModel(
                name='PublishedCharterEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='publication.publishedcharter')),
                    ('run', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='reports.reportrun')),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='publishedcharter',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "publication_publishedcharterevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "run_id", "school_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."run_id", NEW."school_id"); RETURN NULL;', hash='9ea86a2b2b3b77db24f13f8b13d966a9b9958eb7', operation='INSERT', pgid='pgtrigger_insert_insert_bd4a4', table='publication_publishedcharter', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='publishedcharter',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "publication_publishedcharterevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "run_id", "school_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."run_id", NEW."school_id"); RETURN NULL;', hash='e22edffba6da6842ea73c7f7fd728de98a671fe5', operation='UPDATE', pgid='pgtrigger_update_update_08ccb', table='publication_publishedcharter', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='publishedcharter',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "publication_publishedcharterevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "run_id", "school_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."run_id", OLD."school_id"); RETURN NULL;', hash='2ee192ac6cf7340fcf21eb0d555ee7170bfb0595', operation='DELETE', pgid='pgtrigger_delete_delete_29bd1', table='publication_publishedcharter', when='AFTER')),
            )],
        ),
    ]
