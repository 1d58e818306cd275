import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='CycleStep',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=60)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('icon', models.CharField(default='point', max_length=40)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                ],
                options={
                    'ordering': ['order', 'pk'],
                },
            ), migrations.CreateModel(
                name='CycleStepEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=60)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('icon', models.CharField(default='point', max_length=40)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='improvement.cyclestep')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='CyclePosition',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('since', models.DateField()),
                    ('until', models.DateField(blank=True, null=True)),
                    ('reason', models.CharField(blank=True, max_length=300, verbose_name='why it moved')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='cycle_positions', to='schools.school')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='positions', to='improvement.cyclestep')),
                ],
                options={
                    'ordering': ['-since', '-pk'],
                    'constraints': [models.UniqueConstraint(condition=models.Q(('until__isnull', True)), fields=('school',), name='one_position_a_school', violation_error_message='This school has a place in the cycle already.'), models.CheckConstraint(condition=models.Q(('until__isnull', True), ('until__gte', models.F('since')), _connector='OR'), name='position_in_order')],
                },
            ), migrations.CreateModel(
                name='CyclePositionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('since', models.DateField()),
                    ('until', models.DateField(blank=True, null=True)),
                    ('reason', models.CharField(blank=True, max_length=300, verbose_name='why it moved')),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='improvement.cycleposition')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='cyclestep',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "improvement_cyclestepevent" ("code", "description", "icon", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."description", NEW."icon", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='6d8fc8937302ac0cc7060dc03cf07cf7b5a90cd5', operation='INSERT', pgid='pgtrigger_insert_insert_e92cc', table='improvement_cyclestep', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='cyclestep',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "improvement_cyclestepevent" ("code", "description", "icon", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."description", NEW."icon", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='2c0986bed4b838a6d3521b7cc6a1d1947bab9ea0', operation='UPDATE', pgid='pgtrigger_update_update_b540b', table='improvement_cyclestep', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='cyclestep',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "improvement_cyclestepevent" ("code", "description", "icon", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."description", OLD."icon", OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='d2e3bc5ca82022893d8efeab7524590a9be645bb', operation='DELETE', pgid='pgtrigger_delete_delete_9fc31', table='improvement_cyclestep', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='cycleposition',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "improvement_cyclepositionevent" ("by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "school_id", "since", "step_id", "until") VALUES (NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."school_id", NEW."since", NEW."step_id", NEW."until"); RETURN NULL;', hash='d2d91186cc6bfd84934ebba6890a9b06e3972deb', operation='INSERT', pgid='pgtrigger_insert_insert_ce0c2', table='improvement_cycleposition', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='cycleposition',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "improvement_cyclepositionevent" ("by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "school_id", "since", "step_id", "until") VALUES (NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."school_id", NEW."since", NEW."step_id", NEW."until"); RETURN NULL;', hash='d27c616a5d5f0dc3aa7c9f3312cc4939813c5747', operation='UPDATE', pgid='pgtrigger_update_update_30b5f', table='improvement_cycleposition', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='cycleposition',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "improvement_cyclepositionevent" ("by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "school_id", "since", "step_id", "until") VALUES (OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."school_id", OLD."since", OLD."step_id", OLD."until"); RETURN NULL;', hash='53c48976fcd3d1d454428cde2e295768ee49f9c6', operation='DELETE', pgid='pgtrigger_delete_delete_74f52', table='improvement_cycleposition', when='AFTER')),
            )],
        ),
    ]
