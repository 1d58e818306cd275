import django.contrib.postgres.fields
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
                name='Guidance',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField()),
                    ('title', models.CharField(max_length=150)),
                    ('label', models.CharField(max_length=60, verbose_name='edition')),
                    ('in_force_on', models.DateField(verbose_name='in force from')),
                    ('link', models.URLField(blank=True, verbose_name='where it can be read')),
                ],
                options={
                    'ordering': ['title', '-in_force_on'],
                    'constraints': [models.UniqueConstraint(fields=('code', 'in_force_on'), name='one_edition_a_day', violation_error_message='There is an edition of that day already.')],
                },
            ), migrations.CreateModel(
                name='GuidanceEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('title', models.CharField(max_length=150)),
                    ('label', models.CharField(max_length=60, verbose_name='edition')),
                    ('in_force_on', models.DateField(verbose_name='in force from')),
                    ('link', models.URLField(blank=True, verbose_name='where it can be read')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='policies.guidance')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Policy',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('title', models.CharField(max_length=150)),
                    ('about', models.CharField(blank=True, max_length=300, verbose_name='what it is for')),
                    ('guidance_code', models.SlugField(blank=True, verbose_name='guidance it answers to')),
                    ('months', models.PositiveSmallIntegerField(default=12, verbose_name='months that an approval lasts')),
                    ('scheme_matter', models.CharField(blank=True, max_length=150, verbose_name='matter in the scheme of delegation')),
                    ('approver', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who approves where the scheme is silent')),
                    ('annex_by_chair', models.BooleanField(default=False, verbose_name='the chair of governors approves each annex')),
                    ('annex_asks', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None, verbose_name="what each school's annex says")),
                    ('duty_code', models.SlugField(blank=True, verbose_name='duty that adopting it fulfils')),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('decision', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='policies', to='charter.decision')),
                ],
                options={
                    'verbose_name_plural': 'policies',
                    'ordering': ['order', 'title'],
                },
            ), migrations.CreateModel(
                name='PolicyEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('title', models.CharField(max_length=150)),
                    ('about', models.CharField(blank=True, max_length=300, verbose_name='what it is for')),
                    ('guidance_code', models.SlugField(blank=True, db_index=False, verbose_name='guidance it answers to')),
                    ('months', models.PositiveSmallIntegerField(default=12, verbose_name='months that an approval lasts')),
                    ('scheme_matter', models.CharField(blank=True, max_length=150, verbose_name='matter in the scheme of delegation')),
                    ('approver', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who approves where the scheme is silent')),
                    ('annex_by_chair', models.BooleanField(default=False, verbose_name='the chair of governors approves each annex')),
                    ('annex_asks', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None, verbose_name="what each school's annex says")),
                    ('duty_code', models.SlugField(blank=True, db_index=False, verbose_name='duty that adopting it fulfils')),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('decision', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='policies.policy')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PolicyVersion',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('label', models.CharField(max_length=60, verbose_name='which version')),
                    ('text', models.TextField(blank=True, verbose_name='the policy')),
                    ('link', models.URLField(blank=True, verbose_name='where the full text is')),
                    ('changes', models.TextField(blank=True, verbose_name='what changed')),
                    ('in_force_on', models.DateField(verbose_name='in force from')),
                    ('approved_on', models.DateField(blank=True, null=True, verbose_name='approved on')),
                    ('approved_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('guidance', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='policies.guidance', verbose_name='edition it answers to')),
                    ('policy', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='policies.policy')),
                    ('written_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['-in_force_on', '-pk'],
                    'constraints': [models.UniqueConstraint(fields=('policy', 'label'), name='policy_version_once', violation_error_message='There is a version of this name already.'), models.CheckConstraint(condition=models.Q(('approved_on__isnull', True), ('approved_by__isnull', True), _connector='XOR', _negated=True), name='policy_approved_by_somebody'), models.CheckConstraint(condition=models.Q(('approved_by__isnull', True), models.Q(('approved_by', models.F('written_by')), _negated=True), _connector='OR'), name='policy_approved_by_another', violation_error_message='Nobody approves what they wrote themselves.')],
                },
            ), migrations.CreateModel(
                name='PolicyVersionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('label', models.CharField(max_length=60, verbose_name='which version')),
                    ('text', models.TextField(blank=True, verbose_name='the policy')),
                    ('link', models.URLField(blank=True, verbose_name='where the full text is')),
                    ('changes', models.TextField(blank=True, verbose_name='what changed')),
                    ('in_force_on', models.DateField(verbose_name='in force from')),
                    ('approved_on', models.DateField(blank=True, null=True, verbose_name='approved on')),
                    ('approved_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('guidance', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='policies.guidance', verbose_name='edition it answers to')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='policies.policyversion')),
                    ('policy', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='policies.policy')),
                    ('written_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Adoption',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('annex', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(blank=True), blank=True, default=list, size=None, verbose_name='annex')),
                    ('adopted_on', models.DateField(blank=True, null=True, verbose_name='adopted on')),
                    ('approved_on', models.DateField(blank=True, null=True, verbose_name='annex approved on')),
                    ('adopted_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('approved_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='policy_adoptions', to='schools.school')),
                    ('policy_version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='adoptions', to='policies.policyversion')),
                ],
                options={
                    'ordering': ['-pk'],
                    'constraints': [models.UniqueConstraint(fields=('school', 'policy_version'), name='policy_once_a_school'), models.CheckConstraint(condition=models.Q(('adopted_on__isnull', True), ('adopted_by__isnull', True), _connector='XOR', _negated=True), name='adopted_by_somebody'), models.CheckConstraint(condition=models.Q(('approved_on__isnull', True), ('adopted_on__isnull', False), _connector='OR'), name='annex_approved_after_adopted')],
                },
            ), migrations.CreateModel(
                name='AdoptionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('annex', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(blank=True), blank=True, default=list, size=None, verbose_name='annex')),
                    ('adopted_on', models.DateField(blank=True, null=True, verbose_name='adopted on')),
                    ('approved_on', models.DateField(blank=True, null=True, verbose_name='annex approved on')),
                    ('adopted_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('approved_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='policies.adoption')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('policy_version', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='policies.policyversion')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='guidance',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "policies_guidanceevent" ("code", "id", "in_force_on", "label", "link", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."code", NEW."id", NEW."in_force_on", NEW."label", NEW."link", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title"); RETURN NULL;', hash='35563a4941ab7103ec4dc26852658e72788c185d', operation='INSERT', pgid='pgtrigger_insert_insert_7bd9a', table='policies_guidance', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='guidance',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "policies_guidanceevent" ("code", "id", "in_force_on", "label", "link", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."code", NEW."id", NEW."in_force_on", NEW."label", NEW."link", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title"); RETURN NULL;', hash='7dbf50861a3d0b4bb84e3c4ec171b976957677b7', operation='UPDATE', pgid='pgtrigger_update_update_eabad', table='policies_guidance', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='guidance',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "policies_guidanceevent" ("code", "id", "in_force_on", "label", "link", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (OLD."code", OLD."id", OLD."in_force_on", OLD."label", OLD."link", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title"); RETURN NULL;', hash='99de6d70c22775f9f05d0d137a778c3a49e23b78', operation='DELETE', pgid='pgtrigger_delete_delete_54d3b', table='policies_guidance', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='policy',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "policies_policyevent" ("about", "annex_asks", "annex_by_chair", "approver", "code", "decision_id", "duty_code", "guidance_code", "id", "months", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme_matter", "title") VALUES (NEW."about", NEW."annex_asks", NEW."annex_by_chair", NEW."approver", NEW."code", NEW."decision_id", NEW."duty_code", NEW."guidance_code", NEW."id", NEW."months", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."scheme_matter", NEW."title"); RETURN NULL;', hash='92baf1c7ced58b5271e7866ad702e683ac86f0fe', operation='INSERT', pgid='pgtrigger_insert_insert_810b9', table='policies_policy', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='policy',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "policies_policyevent" ("about", "annex_asks", "annex_by_chair", "approver", "code", "decision_id", "duty_code", "guidance_code", "id", "months", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme_matter", "title") VALUES (NEW."about", NEW."annex_asks", NEW."annex_by_chair", NEW."approver", NEW."code", NEW."decision_id", NEW."duty_code", NEW."guidance_code", NEW."id", NEW."months", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."scheme_matter", NEW."title"); RETURN NULL;', hash='07a9343295b4c9f716f96ee0a33ab20517efdb1b', operation='UPDATE', pgid='pgtrigger_update_update_e3937', table='policies_policy', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='policy',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "policies_policyevent" ("about", "annex_asks", "annex_by_chair", "approver", "code", "decision_id", "duty_code", "guidance_code", "id", "months", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme_matter", "title") VALUES (OLD."about", OLD."annex_asks", OLD."annex_by_chair", OLD."approver", OLD."code", OLD."decision_id", OLD."duty_code", OLD."guidance_code", OLD."id", OLD."months", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."scheme_matter", OLD."title"); RETURN NULL;', hash='6c74fcdf3d7ae2020ef755e865c5b1864a9d4ddb', operation='DELETE', pgid='pgtrigger_delete_delete_18950', table='policies_policy', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='policyversion',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "policies_policyversionevent" ("approved_by_id", "approved_on", "changes", "guidance_id", "id", "in_force_on", "label", "link", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "text", "version", "written_by_id") VALUES (NEW."approved_by_id", NEW."approved_on", NEW."changes", NEW."guidance_id", NEW."id", NEW."in_force_on", NEW."label", NEW."link", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."policy_id", NEW."text", NEW."version", NEW."written_by_id"); RETURN NULL;', hash='d26fcd3912a1ff8d66cd01bda76ee37b256c696a', operation='INSERT', pgid='pgtrigger_insert_insert_64f2d', table='policies_policyversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='policyversion',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "policies_policyversionevent" ("approved_by_id", "approved_on", "changes", "guidance_id", "id", "in_force_on", "label", "link", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "text", "version", "written_by_id") VALUES (NEW."approved_by_id", NEW."approved_on", NEW."changes", NEW."guidance_id", NEW."id", NEW."in_force_on", NEW."label", NEW."link", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."policy_id", NEW."text", NEW."version", NEW."written_by_id"); RETURN NULL;', hash='703a559e098901c6163e1fec6e2f1abd63e5176d', operation='UPDATE', pgid='pgtrigger_update_update_9f1c5', table='policies_policyversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='policyversion',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "policies_policyversionevent" ("approved_by_id", "approved_on", "changes", "guidance_id", "id", "in_force_on", "label", "link", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "text", "version", "written_by_id") VALUES (OLD."approved_by_id", OLD."approved_on", OLD."changes", OLD."guidance_id", OLD."id", OLD."in_force_on", OLD."label", OLD."link", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."policy_id", OLD."text", OLD."version", OLD."written_by_id"); RETURN NULL;', hash='be694c494fcc83eef9d1d091e0da65a1db8fe2bb', operation='DELETE', pgid='pgtrigger_delete_delete_c7801', table='policies_policyversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='adoption',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "policies_adoptionevent" ("adopted_by_id", "adopted_on", "annex", "approved_by_id", "approved_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_version_id", "school_id", "version") VALUES (NEW."adopted_by_id", NEW."adopted_on", NEW."annex", NEW."approved_by_id", NEW."approved_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."policy_version_id", NEW."school_id", NEW."version"); RETURN NULL;', hash='dd82356f1863a123c858b95991ae2b46b1ec7e74', operation='INSERT', pgid='pgtrigger_insert_insert_2524f', table='policies_adoption', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='adoption',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "policies_adoptionevent" ("adopted_by_id", "adopted_on", "annex", "approved_by_id", "approved_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_version_id", "school_id", "version") VALUES (NEW."adopted_by_id", NEW."adopted_on", NEW."annex", NEW."approved_by_id", NEW."approved_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."policy_version_id", NEW."school_id", NEW."version"); RETURN NULL;', hash='929f5958e7413490590005f3d2cd8a37c2f88ef9', operation='UPDATE', pgid='pgtrigger_update_update_27201', table='policies_adoption', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='adoption',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "policies_adoptionevent" ("adopted_by_id", "adopted_on", "annex", "approved_by_id", "approved_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_version_id", "school_id", "version") VALUES (OLD."adopted_by_id", OLD."adopted_on", OLD."annex", OLD."approved_by_id", OLD."approved_on", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."policy_version_id", OLD."school_id", OLD."version"); RETURN NULL;', hash='484faa710277899f5027be0bf14af4c74f49d872', operation='DELETE', pgid='pgtrigger_delete_delete_c922d', table='policies_adoption', when='AFTER')),
            )],
        ),
    ]
