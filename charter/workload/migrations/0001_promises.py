import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('charter', '0008_what_a_duty_asks_for'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Promise',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(max_length=80, unique=True)),
                    ('kind', models.CharField(choices=[('forbids_type', 'A type that a decision never takes'), ('forbids_question', 'Something no form asks'), ('limit', 'A number that is not passed'), ('principles', 'Principles that every change is checked against'), ('prompt', 'A reminder beside a form')], max_length=16)),
                    ('words', models.CharField(max_length=300, verbose_name='what was promised')),
                    ('instead', models.CharField(blank=True, max_length=300, verbose_name='what to do instead')),
                    ('decisions', django.contrib.postgres.fields.ArrayField(base_field=models.SlugField(max_length=80), blank=True, default=list, size=None, verbose_name='codes of decisions')),
                    ('types', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('centralised', 'Centralised'), ('standardised', 'Standardised'), ('aligned', 'Aligned'), ('autonomous', 'Autonomous')], max_length=12), blank=True, default=list, size=None)),
                    ('patterns', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=300), blank=True, default=list, size=None, verbose_name='wordings')),
                    ('measure', models.CharField(blank=True, choices=[('judgement_windows', 'Times a year that teachers of one school type judgements'), ('half_term_things', 'Things asked of one school in a half-term'), ('half_term_minutes', 'Minutes asked of one school in a half-term'), ('half_term_changes', 'New or changed decisions in a half-term'), ('recipients', 'People told at once without a second look'), ('form_minutes', 'Minutes that one form takes'), ('form_questions', 'Questions on one form'), ('reading_grade', "Years of schooling that a form's words ask of the reader")], max_length=18)),
                    ('limit', models.PositiveSmallIntegerField(blank=True, null=True)),
                    ('waived_by', models.CharField(blank=True, choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who may waive it')),
                    ('warns', models.BooleanField(default=False, verbose_name='warns only')),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('source', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='promises', to='charter.decision', verbose_name='decision that says so')),
                ],
                options={
                    'ordering': ['order', 'code'],
                },
            ), migrations.CreateModel(
                name='PromiseEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False, max_length=80)),
                    ('kind', models.CharField(choices=[('forbids_type', 'A type that a decision never takes'), ('forbids_question', 'Something no form asks'), ('limit', 'A number that is not passed'), ('principles', 'Principles that every change is checked against'), ('prompt', 'A reminder beside a form')], max_length=16)),
                    ('words', models.CharField(max_length=300, verbose_name='what was promised')),
                    ('instead', models.CharField(blank=True, max_length=300, verbose_name='what to do instead')),
                    ('decisions', django.contrib.postgres.fields.ArrayField(base_field=models.SlugField(max_length=80), blank=True, default=list, size=None, verbose_name='codes of decisions')),
                    ('types', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('centralised', 'Centralised'), ('standardised', 'Standardised'), ('aligned', 'Aligned'), ('autonomous', 'Autonomous')], max_length=12), blank=True, default=list, size=None)),
                    ('patterns', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=300), blank=True, default=list, size=None, verbose_name='wordings')),
                    ('measure', models.CharField(blank=True, choices=[('judgement_windows', 'Times a year that teachers of one school type judgements'), ('half_term_things', 'Things asked of one school in a half-term'), ('half_term_minutes', 'Minutes asked of one school in a half-term'), ('half_term_changes', 'New or changed decisions in a half-term'), ('recipients', 'People told at once without a second look'), ('form_minutes', 'Minutes that one form takes'), ('form_questions', 'Questions on one form'), ('reading_grade', "Years of schooling that a form's words ask of the reader")], max_length=18)),
                    ('limit', models.PositiveSmallIntegerField(blank=True, null=True)),
                    ('waived_by', models.CharField(blank=True, choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who may waive it')),
                    ('warns', models.BooleanField(default=False, verbose_name='warns only')),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='workload.promise')),
                    ('source', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision', verbose_name='decision that says so')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='promise',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "workload_promiseevent" ("code", "decisions", "id", "instead", "kind", "limit", "measure", "order", "patterns", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "types", "waived_by", "warns", "words") VALUES (NEW."code", NEW."decisions", NEW."id", NEW."instead", NEW."kind", NEW."limit", NEW."measure", NEW."order", NEW."patterns", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source_id", NEW."types", NEW."waived_by", NEW."warns", NEW."words"); RETURN NULL;', hash='031b7ba87dfa6cc72101ea7a9cd7ad7c8403fbea', operation='INSERT', pgid='pgtrigger_insert_insert_60f41', table='workload_promise', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='promise',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "workload_promiseevent" ("code", "decisions", "id", "instead", "kind", "limit", "measure", "order", "patterns", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "types", "waived_by", "warns", "words") VALUES (NEW."code", NEW."decisions", NEW."id", NEW."instead", NEW."kind", NEW."limit", NEW."measure", NEW."order", NEW."patterns", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source_id", NEW."types", NEW."waived_by", NEW."warns", NEW."words"); RETURN NULL;', hash='6234d3c759204664ea5441a285e1eda13aa51635', operation='UPDATE', pgid='pgtrigger_update_update_aabff', table='workload_promise', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='promise',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "workload_promiseevent" ("code", "decisions", "id", "instead", "kind", "limit", "measure", "order", "patterns", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "types", "waived_by", "warns", "words") VALUES (OLD."code", OLD."decisions", OLD."id", OLD."instead", OLD."kind", OLD."limit", OLD."measure", OLD."order", OLD."patterns", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source_id", OLD."types", OLD."waived_by", OLD."warns", OLD."words"); RETURN NULL;', hash='319d7102942e34d5ee0f3c71d31c8240d7e2636b', operation='DELETE', pgid='pgtrigger_delete_delete_e705e', table='workload_promise', when='AFTER')),
            )],
        ),
    ]
