import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('audits', '0001_signatures_findings_samples'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='CrossCheck',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('question', models.CharField(max_length=300)),
                    ('asked_at', models.DateTimeField()),
                    ('due_at', models.DateTimeField(verbose_name='answer by')),
                ],
                options={
                    'ordering': ['-asked_at', 'pk'],
                },
            ), migrations.CreateModel(
                name='CrossCheckEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('question', models.CharField(max_length=300)),
                    ('asked_at', models.DateTimeField()),
                    ('due_at', models.DateTimeField(verbose_name='answer by')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='crosschecks.crosscheck')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='CrossCheckReply',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('answer', models.CharField(blank=True, choices=[('yes', 'Yes, we have this too'), ('no', 'No, we looked and do not have it')], max_length=3)),
                    ('words', models.CharField(blank=True, max_length=500, verbose_name='what you looked at')),
                    ('said_at', models.DateTimeField(blank=True, null=True)),
                    ('closed_on', models.DateField(blank=True, null=True, verbose_name='put right on')),
                    ('outcome', models.CharField(blank=True, max_length=500, verbose_name='how it was put right')),
                    ('check_asked', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='replies', to='crosschecks.crosscheck')),
                    ('closed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('said_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='cross_checks', to='schools.school')),
                ],
                options={
                    'verbose_name_plural': 'cross-check replies',
                    'ordering': ['pk'],
                    'constraints': [models.UniqueConstraint(fields=('check_asked', 'school'), name='one_reply_a_school'), models.CheckConstraint(condition=models.Q(('closed_on__isnull', True), models.Q(('answer', 'yes'), models.Q(('outcome', ''), _negated=True)), _connector='OR'), name='reply_closed_with_outcome', violation_error_message='Only what a school has can be put right, and it says how.'), models.CheckConstraint(condition=models.Q(models.Q(('answer', ''), ('said_at__isnull', True)), models.Q(models.Q(('answer', ''), _negated=True), ('said_at__isnull', False)), _connector='OR'), name='reply_said_when')],
                },
            ), migrations.CreateModel(
                name='CrossCheckReplyEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('answer', models.CharField(blank=True, choices=[('yes', 'Yes, we have this too'), ('no', 'No, we looked and do not have it')], max_length=3)),
                    ('words', models.CharField(blank=True, max_length=500, verbose_name='what you looked at')),
                    ('said_at', models.DateTimeField(blank=True, null=True)),
                    ('closed_on', models.DateField(blank=True, null=True, verbose_name='put right on')),
                    ('outcome', models.CharField(blank=True, max_length=500, verbose_name='how it was put right')),
                    ('check_asked', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='crosschecks.crosscheck')),
                    ('closed_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='crosschecks.crosscheckreply')),
                    ('said_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Origin',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('check_asked', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='origin', to='crosschecks.crosscheck')),
                    ('finding', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='origins', to='audits.auditfinding')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='schools.school')),
                ],
                options={
                    'ordering': ['pk'],
                },
            ), migrations.CreateModel(
                name='OriginEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('asked_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('check_asked', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='crosschecks.crosscheck')),
                    ('finding', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='audits.auditfinding')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='crosschecks.origin')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='crosscheck',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "crosschecks_crosscheckevent" ("asked_at", "due_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question") VALUES (NEW."asked_at", NEW."due_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question"); RETURN NULL;', hash='f495b5eb877afa80526bbd6ccff8f6dd6b499f9f', operation='INSERT', pgid='pgtrigger_insert_insert_d1cd0', table='crosschecks_crosscheck', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='crosscheck',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "crosschecks_crosscheckevent" ("asked_at", "due_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question") VALUES (NEW."asked_at", NEW."due_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question"); RETURN NULL;', hash='47bcf885b4d4a0dd65f524e74f21dd3baed1b0d8', operation='UPDATE', pgid='pgtrigger_update_update_9ce8b', table='crosschecks_crosscheck', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='crosscheck',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "crosschecks_crosscheckevent" ("asked_at", "due_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question") VALUES (OLD."asked_at", OLD."due_at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question"); RETURN NULL;', hash='5e32df5a3354e204e079ce242cec62d7cc055e01', operation='DELETE', pgid='pgtrigger_delete_delete_97dc4', table='crosschecks_crosscheck', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='crosscheckreply',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "crosschecks_crosscheckreplyevent" ("answer", "check_asked_id", "closed_by_id", "closed_on", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "said_by_id", "school_id", "words") VALUES (NEW."answer", NEW."check_asked_id", NEW."closed_by_id", NEW."closed_on", NEW."id", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."said_at", NEW."said_by_id", NEW."school_id", NEW."words"); RETURN NULL;', hash='36c9ddbae64c1313637963177066ee6ae9c87e0b', operation='INSERT', pgid='pgtrigger_insert_insert_72d5e', table='crosschecks_crosscheckreply', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='crosscheckreply',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "crosschecks_crosscheckreplyevent" ("answer", "check_asked_id", "closed_by_id", "closed_on", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "said_by_id", "school_id", "words") VALUES (NEW."answer", NEW."check_asked_id", NEW."closed_by_id", NEW."closed_on", NEW."id", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."said_at", NEW."said_by_id", NEW."school_id", NEW."words"); RETURN NULL;', hash='6b684a1616a90524a1c91e0b37147b590b4948c2', operation='UPDATE', pgid='pgtrigger_update_update_b9344', table='crosschecks_crosscheckreply', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='crosscheckreply',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "crosschecks_crosscheckreplyevent" ("answer", "check_asked_id", "closed_by_id", "closed_on", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "said_by_id", "school_id", "words") VALUES (OLD."answer", OLD."check_asked_id", OLD."closed_by_id", OLD."closed_on", OLD."id", OLD."outcome", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."said_at", OLD."said_by_id", OLD."school_id", OLD."words"); RETURN NULL;', hash='9d2db17d9b72253c543cb0e56e06940faa5dfc02', operation='DELETE', pgid='pgtrigger_delete_delete_fff02', table='crosschecks_crosscheckreply', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='origin',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "crosschecks_originevent" ("asked_by_id", "check_asked_id", "finding_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (NEW."asked_by_id", NEW."check_asked_id", NEW."finding_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id"); RETURN NULL;', hash='ef0ff259b27137cf2236e1c46898dbc37cc4c8ea', operation='INSERT', pgid='pgtrigger_insert_insert_b8964', table='crosschecks_origin', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='origin',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "crosschecks_originevent" ("asked_by_id", "check_asked_id", "finding_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (NEW."asked_by_id", NEW."check_asked_id", NEW."finding_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id"); RETURN NULL;', hash='7e8ada445108f43cd3a59b029dee2f27a43a45f9', operation='UPDATE', pgid='pgtrigger_update_update_fc986', table='crosschecks_origin', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='origin',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "crosschecks_originevent" ("asked_by_id", "check_asked_id", "finding_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (OLD."asked_by_id", OLD."check_asked_id", OLD."finding_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id"); RETURN NULL;', hash='89cdecaaf7578d7aa4a0c8e36a037f28e32b2418', operation='DELETE', pgid='pgtrigger_delete_delete_433f7', table='crosschecks_origin', when='AFTER')),
            )],
        ),
    ]
