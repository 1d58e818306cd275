import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('charter', '0008_what_a_duty_asks_for'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Exemption',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('reason', models.TextField(verbose_name='why the school asks')),
                    ('instead', models.TextField(blank=True, verbose_name='what the school does instead')),
                    ('starts_on', models.DateField(verbose_name='from')),
                    ('until', models.DateField(verbose_name='last day')),
                    ('state', models.CharField(choices=[('asked', 'Asked for'), ('advised', 'Advised on'), ('agreed', 'Agreed'), ('declined', 'Declined'), ('ended', 'Ended')], default='asked', max_length=8)),
                    ('conditions', models.TextField(blank=True)),
                    ('decision_note', models.TextField(blank=True, verbose_name='why it was decided so')),
                    ('asked_at', models.DateTimeField()),
                    ('decided_at', models.DateTimeField(blank=True, null=True)),
                    ('ended_at', models.DateTimeField(blank=True, null=True)),
                    ('ended_reason', models.CharField(blank=True, max_length=200)),
                    ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='exemptions', to='charter.decision')),
                    ('principle', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.coreprinciple')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='exemptions', to='schools.school')),
                    ('second_reader', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.decisionversion')),
                ],
                options={
                    'ordering': ['-asked_at'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('until__gte', models.F('starts_on'))), name='exemption_in_order', violation_error_message='It would end before it begins.'), models.CheckConstraint(condition=models.Q(('decided_by__isnull', True), models.Q(('decided_by', models.F('asked_by')), _negated=True), _connector='OR'), name='exemption_decided_by_another', violation_error_message='Somebody else must decide what you asked for.'), models.CheckConstraint(condition=models.Q(('decided_by__isnull', True), models.Q(('second_reader__isnull', False), models.Q(('second_reader', models.F('decided_by')), _negated=True), models.Q(('second_reader', models.F('asked_by')), _negated=True)), _connector='OR'), name='exemption_read_twice', violation_error_message='A second person must have read it: ask an executive headteacher, a curriculum director or a service lead for advice first.'), models.UniqueConstraint(condition=models.Q(('state__in', ['asked', 'advised', 'agreed'])), fields=('school', 'decision', 'principle'), name='one_exemption_at_a_time', nulls_distinct=False, violation_error_message='Your school has asked for this already. Wait for the decision, or its end.')],
                },
            ), migrations.CreateModel(
                name='Advice',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('supports', models.BooleanField(verbose_name='advises to agree')),
                    ('words', models.TextField(verbose_name='advice')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('exemption', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='advice', to='adoption.exemption')),
                ],
                options={
                    'verbose_name_plural': 'advice',
                    'ordering': ['at'],
                    'constraints': [models.UniqueConstraint(fields=('exemption', 'by'), name='one_advice_a_person', violation_error_message='You have given your advice already.')],
                },
            ), migrations.CreateModel(
                name='Barrier',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('what', models.CharField(max_length=300, verbose_name='what is in the way')),
                    ('raised_on', models.DateField()),
                    ('removed_on', models.DateField(blank=True, null=True)),
                    ('outcome', models.CharField(blank=True, max_length=300, verbose_name='what was done')),
                    ('decision', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='barriers', to='charter.decision')),
                    ('owner', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('raised_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='barriers', to='schools.school')),
                ],
                options={
                    'ordering': ['-raised_on', '-pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('removed_on__isnull', True), ('removed_on__gte', models.F('raised_on')), _connector='OR'), name='barrier_in_order', violation_error_message="It can't have been removed before it was raised.")],
                },
            ), migrations.CreateModel(
                name='BarrierEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('what', models.CharField(max_length=300, verbose_name='what is in the way')),
                    ('raised_on', models.DateField()),
                    ('removed_on', models.DateField(blank=True, null=True)),
                    ('outcome', models.CharField(blank=True, max_length=300, verbose_name='what was done')),
                    ('decision', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision')),
                    ('owner', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='adoption.barrier')),
                    ('raised_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Borrowing',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('source', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='lent', to='charter.submission')),
                    ('submission', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='borrowing', to='charter.submission')),
                ],
                options={
                    'ordering': ['-at'],
                },
            ), migrations.CreateModel(
                name='BorrowingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='adoption.borrowing')),
                    ('source', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.submission')),
                    ('submission', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.submission')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Citation',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('why', models.CharField(max_length=300, verbose_name='what the standard takes from it')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('submission', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.submission')),
                    ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='citations', to='charter.decisionversion')),
                ],
                options={
                    'ordering': ['at'],
                    'constraints': [models.UniqueConstraint(fields=('version', 'submission'), name='cited_once', violation_error_message="The standard names this school's version already.")],
                },
            ), migrations.CreateModel(
                name='CitationEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('why', models.CharField(max_length=300, verbose_name='what the standard takes from it')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='adoption.citation')),
                    ('submission', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.submission')),
                    ('version', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decisionversion')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='AdviceEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('supports', models.BooleanField(verbose_name='advises to agree')),
                    ('words', models.TextField(verbose_name='advice')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='adoption.advice')),
                    ('exemption', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='adoption.exemption')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ExemptionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('reason', models.TextField(verbose_name='why the school asks')),
                    ('instead', models.TextField(blank=True, verbose_name='what the school does instead')),
                    ('starts_on', models.DateField(verbose_name='from')),
                    ('until', models.DateField(verbose_name='last day')),
                    ('state', models.CharField(choices=[('asked', 'Asked for'), ('advised', 'Advised on'), ('agreed', 'Agreed'), ('declined', 'Declined'), ('ended', 'Ended')], default='asked', max_length=8)),
                    ('conditions', models.TextField(blank=True)),
                    ('decision_note', models.TextField(blank=True, verbose_name='why it was decided so')),
                    ('asked_at', models.DateTimeField()),
                    ('decided_at', models.DateTimeField(blank=True, null=True)),
                    ('ended_at', models.DateTimeField(blank=True, null=True)),
                    ('ended_reason', models.CharField(blank=True, max_length=200)),
                    ('asked_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decided_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='adoption.exemption')),
                    ('principle', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.coreprinciple')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('second_reader', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('version', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decisionversion')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='barrier',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "adoption_barrierevent" ("decision_id", "id", "outcome", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "raised_by_id", "raised_on", "removed_on", "school_id", "what") VALUES (NEW."decision_id", NEW."id", NEW."outcome", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."raised_by_id", NEW."raised_on", NEW."removed_on", NEW."school_id", NEW."what"); RETURN NULL;', hash='75899d7a297f42afa971b877828448e4435e22d1', operation='INSERT', pgid='pgtrigger_insert_insert_97ddf', table='adoption_barrier', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='barrier',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "adoption_barrierevent" ("decision_id", "id", "outcome", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "raised_by_id", "raised_on", "removed_on", "school_id", "what") VALUES (NEW."decision_id", NEW."id", NEW."outcome", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."raised_by_id", NEW."raised_on", NEW."removed_on", NEW."school_id", NEW."what"); RETURN NULL;', hash='bdd3e9563917088e01013ce40f3f60842b4440d4', operation='UPDATE', pgid='pgtrigger_update_update_6bcdc', table='adoption_barrier', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='barrier',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "adoption_barrierevent" ("decision_id", "id", "outcome", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "raised_by_id", "raised_on", "removed_on", "school_id", "what") VALUES (OLD."decision_id", OLD."id", OLD."outcome", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."raised_by_id", OLD."raised_on", OLD."removed_on", OLD."school_id", OLD."what"); RETURN NULL;', hash='e0fcc9ba7e66ed50c60da76a3d97c3e7499766f5', operation='DELETE', pgid='pgtrigger_delete_delete_55d64', table='adoption_barrier', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='borrowing',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "adoption_borrowingevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "submission_id") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source_id", NEW."submission_id"); RETURN NULL;', hash='15bb2abf310b8d03a1034b68a5e666e151a056b7', operation='INSERT', pgid='pgtrigger_insert_insert_192c8', table='adoption_borrowing', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='borrowing',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "adoption_borrowingevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "submission_id") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source_id", NEW."submission_id"); RETURN NULL;', hash='f0c02bdbabb79cb5b061b5b037d8b5b9a72cc46e', operation='UPDATE', pgid='pgtrigger_update_update_fc492', table='adoption_borrowing', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='borrowing',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "adoption_borrowingevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "submission_id") VALUES (OLD."at", OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source_id", OLD."submission_id"); RETURN NULL;', hash='e50a5bb805363df143dbf42fb19be313890fca18', operation='DELETE', pgid='pgtrigger_delete_delete_37f7a', table='adoption_borrowing', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='citation',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "adoption_citationevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "version_id", "why") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."submission_id", NEW."version_id", NEW."why"); RETURN NULL;', hash='e7cd43ae16cfaa6f704672633fdabaaa13b454a9', operation='INSERT', pgid='pgtrigger_insert_insert_2a797', table='adoption_citation', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='citation',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "adoption_citationevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "version_id", "why") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."submission_id", NEW."version_id", NEW."why"); RETURN NULL;', hash='48a42b80f5adf6a5a39c52fac62ac6d3338a4e87', operation='UPDATE', pgid='pgtrigger_update_update_511ac', table='adoption_citation', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='citation',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "adoption_citationevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "version_id", "why") VALUES (OLD."at", OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."submission_id", OLD."version_id", OLD."why"); RETURN NULL;', hash='7389543a9dbb15a9affdf2b5c00eda76ba04f825', operation='DELETE', pgid='pgtrigger_delete_delete_3a041', table='adoption_citation', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='exemption',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "adoption_exemptionevent" ("asked_at", "asked_by_id", "conditions", "decided_at", "decided_by_id", "decision_id", "decision_note", "ended_at", "ended_reason", "id", "instead", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principle_id", "reason", "school_id", "second_reader_id", "starts_on", "state", "until", "version_id") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."conditions", NEW."decided_at", NEW."decided_by_id", NEW."decision_id", NEW."decision_note", NEW."ended_at", NEW."ended_reason", NEW."id", NEW."instead", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."principle_id", NEW."reason", NEW."school_id", NEW."second_reader_id", NEW."starts_on", NEW."state", NEW."until", NEW."version_id"); RETURN NULL;', hash='796f8385b1c4792fa873b9c7349fe795002b9ab0', operation='INSERT', pgid='pgtrigger_insert_insert_3dde8', table='adoption_exemption', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='exemption',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "adoption_exemptionevent" ("asked_at", "asked_by_id", "conditions", "decided_at", "decided_by_id", "decision_id", "decision_note", "ended_at", "ended_reason", "id", "instead", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principle_id", "reason", "school_id", "second_reader_id", "starts_on", "state", "until", "version_id") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."conditions", NEW."decided_at", NEW."decided_by_id", NEW."decision_id", NEW."decision_note", NEW."ended_at", NEW."ended_reason", NEW."id", NEW."instead", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."principle_id", NEW."reason", NEW."school_id", NEW."second_reader_id", NEW."starts_on", NEW."state", NEW."until", NEW."version_id"); RETURN NULL;', hash='bc3a71c922bc5c25b19f2ec7a3a815da5ef5a0e8', operation='UPDATE', pgid='pgtrigger_update_update_43235', table='adoption_exemption', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='exemption',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "adoption_exemptionevent" ("asked_at", "asked_by_id", "conditions", "decided_at", "decided_by_id", "decision_id", "decision_note", "ended_at", "ended_reason", "id", "instead", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principle_id", "reason", "school_id", "second_reader_id", "starts_on", "state", "until", "version_id") VALUES (OLD."asked_at", OLD."asked_by_id", OLD."conditions", OLD."decided_at", OLD."decided_by_id", OLD."decision_id", OLD."decision_note", OLD."ended_at", OLD."ended_reason", OLD."id", OLD."instead", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."principle_id", OLD."reason", OLD."school_id", OLD."second_reader_id", OLD."starts_on", OLD."state", OLD."until", OLD."version_id"); RETURN NULL;', hash='855a8cfef1ee96d8ddc3158f97b1f43f6d93d2eb', operation='DELETE', pgid='pgtrigger_delete_delete_ad554', table='adoption_exemption', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='advice',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "adoption_adviceevent" ("at", "by_id", "exemption_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "supports", "words") VALUES (NEW."at", NEW."by_id", NEW."exemption_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."supports", NEW."words"); RETURN NULL;', hash='a2271a2eaaf8533ca2b351a901b7521061938a43', operation='INSERT', pgid='pgtrigger_insert_insert_74e84', table='adoption_advice', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='advice',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "adoption_adviceevent" ("at", "by_id", "exemption_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "supports", "words") VALUES (NEW."at", NEW."by_id", NEW."exemption_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."supports", NEW."words"); RETURN NULL;', hash='7c93537a69efc20e7cf2f97e11af49b9e6330e57', operation='UPDATE', pgid='pgtrigger_update_update_cc09b', table='adoption_advice', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='advice',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "adoption_adviceevent" ("at", "by_id", "exemption_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "supports", "words") VALUES (OLD."at", OLD."by_id", OLD."exemption_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."supports", OLD."words"); RETURN NULL;', hash='20a53effd59927803b82505c05b34b0eabef8c37', operation='DELETE', pgid='pgtrigger_delete_delete_3081a', table='adoption_advice', when='AFTER')),
            )],
        ),
    ]
