import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('charter', '0008_what_a_duty_asks_for'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('trust', '__first__'),
        ('workload', '0001_promises'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='ImpactCheck',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('effect', models.CharField(choices=[('helps', 'Helps'), ('none', 'No difference'), ('costs', 'Costs')], max_length=5, verbose_name='effect on workload')),
                    ('note', models.CharField(blank=True, max_length=300, verbose_name='in what way, and what is done about it')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision_version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='impact_checks', to='charter.decisionversion')),
                    ('principle', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.coreprinciple')),
                ],
                options={
                    'ordering': ['principle__order', 'pk'],
                    'constraints': [models.UniqueConstraint(fields=('decision_version', 'principle'), name='checked_once_a_principle'), models.CheckConstraint(condition=models.Q(models.Q(('effect', 'costs'), _negated=True), models.Q(('note', ''), _negated=True), _connector='OR'), name='cost_is_explained', violation_error_message='Say in what way it costs, and what is done about it.')],
                },
            ), migrations.CreateModel(
                name='ImpactCheckEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('effect', models.CharField(choices=[('helps', 'Helps'), ('none', 'No difference'), ('costs', 'Costs')], max_length=5, verbose_name='effect on workload')),
                    ('note', models.CharField(blank=True, max_length=300, verbose_name='in what way, and what is done about it')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision_version', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decisionversion')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='workload.impactcheck')),
                    ('principle', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.coreprinciple')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='LoadReason',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('reason', models.TextField(verbose_name="why it can't wait")),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision_version', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='load_reason', to='charter.decisionversion')),
                ],
                options={
                    'ordering': ['at'],
                },
            ), migrations.CreateModel(
                name='LoadReasonEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('reason', models.TextField(verbose_name="why it can't wait")),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision_version', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decisionversion')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='workload.loadreason')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='SubjectStatement',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('subject', models.CharField(max_length=60, unique=True)),
                    ('words', models.TextField(verbose_name='how pupils get feedback in it')),
                    ('changed_at', models.DateTimeField()),
                    ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='senior trust leader of the subject')),
                ],
                options={
                    'ordering': ['subject'],
                },
            ), migrations.CreateModel(
                name='SubjectStatementEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('subject', models.CharField(max_length=60)),
                    ('words', models.TextField(verbose_name='how pupils get feedback in it')),
                    ('changed_at', models.DateTimeField()),
                    ('owner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='senior trust leader of the subject')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='workload.subjectstatement')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Waiver',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('reason', models.TextField(verbose_name='why it is waived')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision_version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='waivers', to='charter.decisionversion')),
                    ('promise', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='waivers', to='workload.promise')),
                ],
                options={
                    'ordering': ['at'],
                    'constraints': [models.UniqueConstraint(fields=('promise', 'decision_version'), name='waived_once_a_version', violation_error_message='This promise is waived for this version already.')],
                },
            ), migrations.CreateModel(
                name='WaiverEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('reason', models.TextField(verbose_name='why it is waived')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision_version', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decisionversion')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='workload.waiver')),
                    ('promise', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='workload.promise')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='impactcheck',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "workload_impactcheckevent" ("at", "by_id", "decision_version_id", "effect", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principle_id") VALUES (NEW."at", NEW."by_id", NEW."decision_version_id", NEW."effect", NEW."id", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."principle_id"); RETURN NULL;', hash='c8dd86379bcf85c478f11739a0e54e81ecdae7ba', operation='INSERT', pgid='pgtrigger_insert_insert_7d4e1', table='workload_impactcheck', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='impactcheck',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "workload_impactcheckevent" ("at", "by_id", "decision_version_id", "effect", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principle_id") VALUES (NEW."at", NEW."by_id", NEW."decision_version_id", NEW."effect", NEW."id", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."principle_id"); RETURN NULL;', hash='645c76e5a3376d7c2bcfc33f204b22f214920e9a', operation='UPDATE', pgid='pgtrigger_update_update_b2510', table='workload_impactcheck', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='impactcheck',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "workload_impactcheckevent" ("at", "by_id", "decision_version_id", "effect", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principle_id") VALUES (OLD."at", OLD."by_id", OLD."decision_version_id", OLD."effect", OLD."id", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."principle_id"); RETURN NULL;', hash='85a6648ce12d0184ba31e8e24a4f2e880124c07e', operation='DELETE', pgid='pgtrigger_delete_delete_52725', table='workload_impactcheck', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='loadreason',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "workload_loadreasonevent" ("at", "by_id", "decision_version_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (NEW."at", NEW."by_id", NEW."decision_version_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason"); RETURN NULL;', hash='a8ccf96d8d290e01e719891188e3ad4e3cd01da5', operation='INSERT', pgid='pgtrigger_insert_insert_a85c0', table='workload_loadreason', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='loadreason',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "workload_loadreasonevent" ("at", "by_id", "decision_version_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (NEW."at", NEW."by_id", NEW."decision_version_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason"); RETURN NULL;', hash='ece498e378d8803e787a0f6042437e2de027c41f', operation='UPDATE', pgid='pgtrigger_update_update_03ba7', table='workload_loadreason', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='loadreason',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "workload_loadreasonevent" ("at", "by_id", "decision_version_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (OLD."at", OLD."by_id", OLD."decision_version_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason"); RETURN NULL;', hash='0f1fc0522ebd6a1a09bea1723b3edbc5b071ab59', operation='DELETE', pgid='pgtrigger_delete_delete_9a815', table='workload_loadreason', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='subjectstatement',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "workload_subjectstatementevent" ("changed_at", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject", "version", "words") VALUES (NEW."changed_at", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."subject", NEW."version", NEW."words"); RETURN NULL;', hash='0315b6d0f232112e785d6849f4ffce86c1146c28', operation='INSERT', pgid='pgtrigger_insert_insert_c66b8', table='workload_subjectstatement', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='subjectstatement',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "workload_subjectstatementevent" ("changed_at", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject", "version", "words") VALUES (NEW."changed_at", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."subject", NEW."version", NEW."words"); RETURN NULL;', hash='2454253bbb7ad721f74fbb55352e9c31e2e42639', operation='UPDATE', pgid='pgtrigger_update_update_997cc', table='workload_subjectstatement', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='subjectstatement',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "workload_subjectstatementevent" ("changed_at", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject", "version", "words") VALUES (OLD."changed_at", OLD."id", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."subject", OLD."version", OLD."words"); RETURN NULL;', hash='f21bd83d00a9260981a3b2bd627b59a5ea3c0335', operation='DELETE', pgid='pgtrigger_delete_delete_41f3e', table='workload_subjectstatement', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='waiver',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "workload_waiverevent" ("at", "by_id", "decision_version_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promise_id", "reason") VALUES (NEW."at", NEW."by_id", NEW."decision_version_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."promise_id", NEW."reason"); RETURN NULL;', hash='05be65bf7d22cc3084dc99debd8e423e62572b4e', operation='INSERT', pgid='pgtrigger_insert_insert_6fe2b', table='workload_waiver', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='waiver',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "workload_waiverevent" ("at", "by_id", "decision_version_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promise_id", "reason") VALUES (NEW."at", NEW."by_id", NEW."decision_version_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."promise_id", NEW."reason"); RETURN NULL;', hash='b6a485f625948466a20e00ed0dbf8606ee06e5d4', operation='UPDATE', pgid='pgtrigger_update_update_1ae8b', table='workload_waiver', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='waiver',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "workload_waiverevent" ("at", "by_id", "decision_version_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promise_id", "reason") VALUES (OLD."at", OLD."by_id", OLD."decision_version_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."promise_id", OLD."reason"); RETURN NULL;', hash='526e849e95b5ca2151dc5d641d13bc5071b4e547', operation='DELETE', pgid='pgtrigger_delete_delete_d7cb4', table='workload_waiver', when='AFTER')),
            )],
        ),
    ]
