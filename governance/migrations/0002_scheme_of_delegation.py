import charter.models.decisions
import django.contrib.postgres.constraints
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('charter', '0004_charters_and_reviews'),
        ('governance', '0001_initial'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='DelegationLine',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('code', models.SlugField(help_text="The line's short name; it stays the same when the line changes.", max_length=80)),
                    ('matter', models.CharField(help_text='What is decided: Residential visits in England.', max_length=200)),
                    ('words', models.CharField(blank=True, help_text='Other names for it, with commas between them.', max_length=300, verbose_name='words people search by')),
                    ('holder', models.CharField(choices=[('A body', [('members', 'Members of the trust'), ('board', 'Board of trustees'), ('audit_committee', 'Audit and risk committee'), ('finance_committee', 'Finance committee'), ('lgb', 'Local governing body')]), ('A role', [('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')])], max_length=20, verbose_name='who decides')),
                    ('at', models.CharField(choices=[('school', 'In each school'), ('trust', 'For the whole trust')], default='school', max_length=6, verbose_name='decided')),
                    ('consulted', models.CharField(blank=True, max_length=300, verbose_name='who is asked first')),
                    ('clause', models.CharField(blank=True, max_length=60, verbose_name='clause of the scheme')),
                    ('effective_from', models.DateField(verbose_name='in force from')),
                    ('effective_to', models.DateField(blank=True, null=True, verbose_name='last day in force')),
                    ('decision', models.ForeignKey(blank=True, help_text='Where the charter has a decision on the same matter.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='delegation_lines', to='charter.decision', verbose_name='line of the charter')),
                ],
                options={
                    'ordering': ['matter', 'effective_from'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('effective_to__isnull', True), ('effective_to__gte', models.F('effective_from')), _connector='OR'), name='delegation_in_order', violation_error_message='It would end before it begins.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('code', '='), (charter.models.decisions.EffectiveDays(), '&&')], name='one_line_of_a_code_in_force', violation_error_message='Another line of this code is in force on some of these days. End it first.')],
                },
            ), migrations.CreateModel(
                name='DelegationLineEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('code', models.SlugField(db_index=False, help_text="The line's short name; it stays the same when the line changes.", max_length=80)),
                    ('matter', models.CharField(help_text='What is decided: Residential visits in England.', max_length=200)),
                    ('words', models.CharField(blank=True, help_text='Other names for it, with commas between them.', max_length=300, verbose_name='words people search by')),
                    ('holder', models.CharField(choices=[('A body', [('members', 'Members of the trust'), ('board', 'Board of trustees'), ('audit_committee', 'Audit and risk committee'), ('finance_committee', 'Finance committee'), ('lgb', 'Local governing body')]), ('A role', [('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')])], max_length=20, verbose_name='who decides')),
                    ('at', models.CharField(choices=[('school', 'In each school'), ('trust', 'For the whole trust')], default='school', max_length=6, verbose_name='decided')),
                    ('consulted', models.CharField(blank=True, max_length=300, verbose_name='who is asked first')),
                    ('clause', models.CharField(blank=True, max_length=60, verbose_name='clause of the scheme')),
                    ('effective_from', models.DateField(verbose_name='in force from')),
                    ('effective_to', models.DateField(blank=True, null=True, verbose_name='last day in force')),
                    ('decision', models.ForeignKey(blank=True, db_constraint=False, help_text='Where the charter has a decision on the same matter.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision', verbose_name='line of the charter')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='governance.delegationline')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='delegationline',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "governance_delegationlineevent" ("at", "clause", "code", "consulted", "decision_id", "effective_from", "effective_to", "holder", "id", "matter", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version", "words") VALUES (NEW."at", NEW."clause", NEW."code", NEW."consulted", NEW."decision_id", NEW."effective_from", NEW."effective_to", NEW."holder", NEW."id", NEW."matter", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."version", NEW."words"); RETURN NULL;', hash='88eb7f9486b594458adb2314d3fc431384f5725f', operation='INSERT', pgid='pgtrigger_insert_insert_dc16f', table='governance_delegationline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='delegationline',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "governance_delegationlineevent" ("at", "clause", "code", "consulted", "decision_id", "effective_from", "effective_to", "holder", "id", "matter", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version", "words") VALUES (NEW."at", NEW."clause", NEW."code", NEW."consulted", NEW."decision_id", NEW."effective_from", NEW."effective_to", NEW."holder", NEW."id", NEW."matter", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."version", NEW."words"); RETURN NULL;', hash='aa1c94e2e4bf1747b7a2f484b8a292af1933b74a', operation='UPDATE', pgid='pgtrigger_update_update_f6e98', table='governance_delegationline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='delegationline',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "governance_delegationlineevent" ("at", "clause", "code", "consulted", "decision_id", "effective_from", "effective_to", "holder", "id", "matter", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version", "words") VALUES (OLD."at", OLD."clause", OLD."code", OLD."consulted", OLD."decision_id", OLD."effective_from", OLD."effective_to", OLD."holder", OLD."id", OLD."matter", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."version", OLD."words"); RETURN NULL;', hash='1593df45f59b2a34178a33393fadc1878b8afc4d', operation='DELETE', pgid='pgtrigger_delete_delete_1fe7e', table='governance_delegationline', when='AFTER')),
            )],
        ),
    ]
