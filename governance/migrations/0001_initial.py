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
                name='KpiReport',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('run', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='kpi_report', to='reports.reportrun')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='kpi_reports', to='schools.school')),
                ],
                options={
                    'ordering': ['-run__requested_at', '-pk'],
                },
            ), migrations.CreateModel(
                name='KpiReportEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='governance.kpireport')),
                    ('run', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='reports.reportrun')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='kpireport',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "governance_kpireportevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "run_id", "school_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."run_id", NEW."school_id"); RETURN NULL;', hash='b8ec340fef605ff3672559a10373e6006ff43b15', operation='INSERT', pgid='pgtrigger_insert_insert_b8ed5', table='governance_kpireport', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='kpireport',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "governance_kpireportevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "run_id", "school_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."run_id", NEW."school_id"); RETURN NULL;', hash='c3f591d674bc279e6f9ed51f8998f79b1e867eac', operation='UPDATE', pgid='pgtrigger_update_update_aeb16', table='governance_kpireport', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='kpireport',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "governance_kpireportevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "run_id", "school_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."run_id", OLD."school_id"); RETURN NULL;', hash='b63c7476c2bdbaa83868ffd0625727c813044238', operation='DELETE', pgid='pgtrigger_delete_delete_53121', table='governance_kpireport', when='AFTER')),
            )],
        ),
    ]
