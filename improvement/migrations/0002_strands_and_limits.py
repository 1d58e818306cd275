import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('improvement', '0001_cycle'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Limit',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('words', models.CharField(help_text='What it limits, with its unit: school days, weeks, priorities.', max_length=200)),
                    ('value', models.PositiveIntegerField()),
                ],
                options={
                    'ordering': ['code'],
                },
            ), migrations.CreateModel(
                name='LimitEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('words', models.CharField(help_text='What it limits, with its unit: school days, weeks, priorities.', max_length=200)),
                    ('value', models.PositiveIntegerField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='improvement.limit')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Strand',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=60)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('categorised', models.BooleanField(default=True, verbose_name='schools are categorised in it')),
                ],
                options={
                    'ordering': ['order', 'pk'],
                },
            ), migrations.CreateModel(
                name='StrandEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=60)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('categorised', models.BooleanField(default=True, verbose_name='schools are categorised in it')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            )],
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='cyclestep',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='cyclestep',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='cyclestep',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='cyclestep',
            name='phase',
            field=models.CharField(blank=True, choices=[('explore', 'Explore'), ('prepare', 'Prepare'), ('deliver', 'Deliver'), ('sustain', 'Sustain')], max_length=10, verbose_name='EEF phase'),
        ),
        migrations.AddField(
            model_name='cyclestepevent',
            name='phase',
            field=models.CharField(blank=True, choices=[('explore', 'Explore'), ('prepare', 'Prepare'), ('deliver', 'Deliver'), ('sustain', 'Sustain')], max_length=10, verbose_name='EEF phase'),
        ),
        trust.schema.Together(
            operations=[pgtrigger.migrations.AddTrigger(
                model_name='cyclestep',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "improvement_cyclestepevent" ("code", "description", "icon", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase") VALUES (NEW."code", NEW."description", NEW."icon", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phase"); RETURN NULL;', hash='e85f41617b09400755b4f057f40e5a54268a6207', operation='INSERT', pgid='pgtrigger_insert_insert_e92cc', table='improvement_cyclestep', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='cyclestep',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "improvement_cyclestepevent" ("code", "description", "icon", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase") VALUES (NEW."code", NEW."description", NEW."icon", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phase"); RETURN NULL;', hash='5e69e44900e93feec7f2f1765357762f0c3103a4', operation='UPDATE', pgid='pgtrigger_update_update_b540b', table='improvement_cyclestep', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='cyclestep',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "improvement_cyclestepevent" ("code", "description", "icon", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase") VALUES (OLD."code", OLD."description", OLD."icon", OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phase"); RETURN NULL;', hash='66185301dfa26a9ca36a7d983ba3e4916fd3192c', operation='DELETE', pgid='pgtrigger_delete_delete_9fc31', table='improvement_cyclestep', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='limit',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "improvement_limitevent" ("code", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value", "words") VALUES (NEW."code", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."value", NEW."words"); RETURN NULL;', hash='e267925a3ac9bee3690c940d18a4b119c844792c', operation='INSERT', pgid='pgtrigger_insert_insert_cf763', table='improvement_limit', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='limit',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "improvement_limitevent" ("code", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value", "words") VALUES (NEW."code", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."value", NEW."words"); RETURN NULL;', hash='3d4232ca807917e9c4a5d0fc27aa1fdb5518042f', operation='UPDATE', pgid='pgtrigger_update_update_9f8a4', table='improvement_limit', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='limit',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "improvement_limitevent" ("code", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value", "words") VALUES (OLD."code", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."value", OLD."words"); RETURN NULL;', hash='d00f33ed15c0cb6d8689578201b926a9bc9beb7c', operation='DELETE', pgid='pgtrigger_delete_delete_11882', table='improvement_limit', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strand',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "improvement_strandevent" ("categorised", "code", "description", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."categorised", NEW."code", NEW."description", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='6523441df25b3b3bcc692f821e81aa05d5449a29', operation='INSERT', pgid='pgtrigger_insert_insert_6cb5b', table='improvement_strand', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strand',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "improvement_strandevent" ("categorised", "code", "description", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."categorised", NEW."code", NEW."description", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='0a483d9202eb7692f50490dade7755e5e9622ae4', operation='UPDATE', pgid='pgtrigger_update_update_0ccd1', table='improvement_strand', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strand',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "improvement_strandevent" ("categorised", "code", "description", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."categorised", OLD."code", OLD."description", OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='82abf8dd591e52fe64d961a8ff5219aca6cfa127', operation='DELETE', pgid='pgtrigger_delete_delete_3bfdf', table='improvement_strand', when='AFTER')),
            )],
        ),
    ]
