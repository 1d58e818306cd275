import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.models.records
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
                name='Document',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('person_types', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('teacher', 'Teacher'), ('support', 'Support staff or teaching assistant'), ('leader', 'Head, senior leader or central manager'), ('salaried_trainee', 'Trainee teacher on a salary'), ('fee_trainee', 'Trainee teacher who pays fees'), ('agency', 'Agency or third-party supply'), ('contractor_regulated', 'Contractor in regulated activity'), ('contractor_contact', 'Contractor with regular contact'), ('volunteer_regulated', 'Volunteer in regulated activity'), ('volunteer_supervised', 'Volunteer under supervision'), ('member_trustee', 'Member or trustee'), ('trust_chair', 'Chair of trustees'), ('governor', 'Local governor')], max_length=20), blank=True, default=list, help_text='None ticked, and no role either: everybody.', size=None, verbose_name='of whom')),
                    ('roles', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20), blank=True, default=list, size=None, verbose_name='and of holders of a role')),
                    ('code', models.SlugField(unique=True)),
                    ('title', models.CharField(max_length=150)),
                    ('about', models.CharField(blank=True, max_length=300, verbose_name='why it is read')),
                    ('closed_on', models.DateField(blank=True, null=True, verbose_name='no longer asked for since')),
                ],
                options={
                    'ordering': ['title'],
                },
            ), migrations.CreateModel(
                name='DocumentEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('person_types', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('teacher', 'Teacher'), ('support', 'Support staff or teaching assistant'), ('leader', 'Head, senior leader or central manager'), ('salaried_trainee', 'Trainee teacher on a salary'), ('fee_trainee', 'Trainee teacher who pays fees'), ('agency', 'Agency or third-party supply'), ('contractor_regulated', 'Contractor in regulated activity'), ('contractor_contact', 'Contractor with regular contact'), ('volunteer_regulated', 'Volunteer in regulated activity'), ('volunteer_supervised', 'Volunteer under supervision'), ('member_trustee', 'Member or trustee'), ('trust_chair', 'Chair of trustees'), ('governor', 'Local governor')], max_length=20), blank=True, default=list, help_text='None ticked, and no role either: everybody.', size=None, verbose_name='of whom')),
                    ('roles', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20), blank=True, default=list, size=None, verbose_name='and of holders of a role')),
                    ('code', models.SlugField(db_index=False)),
                    ('title', models.CharField(max_length=150)),
                    ('about', models.CharField(blank=True, max_length=300, verbose_name='why it is read')),
                    ('closed_on', models.DateField(blank=True, null=True, verbose_name='no longer asked for since')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='training.document')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='DocumentVersion',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('label', models.CharField(max_length=60, verbose_name='which version')),
                    ('in_force_on', models.DateField(verbose_name='in force from')),
                    ('due_on', models.DateField(verbose_name='to be read by')),
                    ('link', models.URLField(blank=True, verbose_name='where it can be read')),
                    ('what_is_new', models.TextField(blank=True, verbose_name='what is new in it')),
                    ('minutes', models.PositiveSmallIntegerField(default=30, verbose_name='minutes to read')),
                    ('document', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='training.document')),
                ],
                options={
                    'ordering': ['-in_force_on', '-pk'],
                    'constraints': [models.UniqueConstraint(fields=('document', 'label'), name='document_version_once', violation_error_message='There is a version of this name already.'), models.CheckConstraint(condition=models.Q(('due_on__gte', models.F('in_force_on'))), name='read_after_in_force', violation_error_message='The day to read it by is before it is in force.')],
                },
            ), migrations.CreateModel(
                name='DocumentVersionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('label', models.CharField(max_length=60, verbose_name='which version')),
                    ('in_force_on', models.DateField(verbose_name='in force from')),
                    ('due_on', models.DateField(verbose_name='to be read by')),
                    ('link', models.URLField(blank=True, verbose_name='where it can be read')),
                    ('what_is_new', models.TextField(blank=True, verbose_name='what is new in it')),
                    ('minutes', models.PositiveSmallIntegerField(default=30, verbose_name='minutes to read')),
                    ('document', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='training.document')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='training.documentversion')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Receipt',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('at', models.DateTimeField()),
                    ('user', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='receipts', to=settings.AUTH_USER_MODEL)),
                    ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='receipts', to='training.documentversion')),
                ],
                options={
                    'ordering': ['-at'],
                    'constraints': [models.UniqueConstraint(fields=('version', 'user'), name='one_receipt_a_version', violation_error_message='You said so already.')],
                },
            ), migrations.CreateModel(
                name='Trainee',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('name', models.CharField(max_length=150)),
                    ('sort_name', models.GeneratedField(db_persist=True, expression=trust.models.records.SortKey('name'), output_field=models.TextField())),
                    ('person_type', models.CharField(choices=[('teacher', 'Teacher'), ('support', 'Support staff or teaching assistant'), ('leader', 'Head, senior leader or central manager'), ('salaried_trainee', 'Trainee teacher on a salary'), ('fee_trainee', 'Trainee teacher who pays fees'), ('agency', 'Agency or third-party supply'), ('contractor_regulated', 'Contractor in regulated activity'), ('contractor_contact', 'Contractor with regular contact'), ('volunteer_regulated', 'Volunteer in regulated activity'), ('volunteer_supervised', 'Volunteer under supervision'), ('member_trustee', 'Member or trustee'), ('trust_chair', 'Chair of trustees'), ('governor', 'Local governor')], max_length=20, verbose_name='who they are')),
                    ('since', models.DateField(verbose_name='started on')),
                    ('until', models.DateField(blank=True, null=True, verbose_name='last day')),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='trainees', to='schools.school')),
                    ('user', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='trainings', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['sort_name', 'pk'],
                    'constraints': [models.UniqueConstraint(condition=models.Q(('user__isnull', False)), fields=('user', 'school'), name='trainee_once_a_place', nulls_distinct=False), models.UniqueConstraint(condition=models.Q(('user__isnull', True)), fields=('name', 'school', 'since'), name='trainee_without_account_once', nulls_distinct=False, violation_error_message='This person is here already.'), models.CheckConstraint(condition=models.Q(('until__isnull', True), ('until__gte', models.F('since')), _connector='OR'), name='trainee_leaves_after_starting', violation_error_message='The last day is before the first.')],
                },
            ), migrations.CreateModel(
                name='TraineeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('name', models.CharField(max_length=150)),
                    ('sort_name', models.GeneratedField(db_persist=True, expression=trust.models.records.SortKey('name'), output_field=models.TextField())),
                    ('person_type', models.CharField(choices=[('teacher', 'Teacher'), ('support', 'Support staff or teaching assistant'), ('leader', 'Head, senior leader or central manager'), ('salaried_trainee', 'Trainee teacher on a salary'), ('fee_trainee', 'Trainee teacher who pays fees'), ('agency', 'Agency or third-party supply'), ('contractor_regulated', 'Contractor in regulated activity'), ('contractor_contact', 'Contractor with regular contact'), ('volunteer_regulated', 'Volunteer in regulated activity'), ('volunteer_supervised', 'Volunteer under supervision'), ('member_trustee', 'Member or trustee'), ('trust_chair', 'Chair of trustees'), ('governor', 'Local governor')], max_length=20, verbose_name='who they are')),
                    ('since', models.DateField(verbose_name='started on')),
                    ('until', models.DateField(blank=True, null=True, verbose_name='last day')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='training.trainee')),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('user', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='TrainingType',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('person_types', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('teacher', 'Teacher'), ('support', 'Support staff or teaching assistant'), ('leader', 'Head, senior leader or central manager'), ('salaried_trainee', 'Trainee teacher on a salary'), ('fee_trainee', 'Trainee teacher who pays fees'), ('agency', 'Agency or third-party supply'), ('contractor_regulated', 'Contractor in regulated activity'), ('contractor_contact', 'Contractor with regular contact'), ('volunteer_regulated', 'Volunteer in regulated activity'), ('volunteer_supervised', 'Volunteer under supervision'), ('member_trustee', 'Member or trustee'), ('trust_chair', 'Chair of trustees'), ('governor', 'Local governor')], max_length=20), blank=True, default=list, help_text='None ticked, and no role either: everybody.', size=None, verbose_name='of whom')),
                    ('roles', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20), blank=True, default=list, size=None, verbose_name='and of holders of a role')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=100)),
                    ('about', models.CharField(blank=True, max_length=300, verbose_name='what it is')),
                    ('year', models.CharField(max_length=7, verbose_name='academic year of the rule')),
                    ('law_months', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='months by law')),
                    ('law_source', models.CharField(blank=True, max_length=200, verbose_name='where the law says it')),
                    ('charter_months', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='months by the charter')),
                    ('charter_source', models.CharField(blank=True, max_length=200, verbose_name='where the charter says it')),
                    ('confirmed_on', models.DateField(blank=True, null=True, verbose_name='checked against the guidance on')),
                    ('closed_on', models.DateField(blank=True, null=True, verbose_name='no longer asked for since')),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('confirmed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['order', 'name'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('confirmed_on__isnull', True), ('confirmed_by__isnull', True), _connector='XOR', _negated=True), name='training_confirmed_by_somebody')],
                },
            ), migrations.CreateModel(
                name='TrainingRecord',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('completed_on', models.DateField(verbose_name='completed on')),
                    ('provider', models.CharField(blank=True, max_length=150, verbose_name='given by')),
                    ('recorded_at', models.DateTimeField()),
                    ('recorded_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('trainee', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='records', to='training.trainee')),
                    ('training_type', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='records', to='training.trainingtype', verbose_name='which training')),
                ],
                options={
                    'ordering': ['-completed_on', '-pk'],
                    'indexes': [models.Index(fields=['training_type', 'trainee', 'completed_on'], name='training_latest')],
                    'constraints': [models.UniqueConstraint(fields=('trainee', 'training_type', 'completed_on'), name='training_once_a_day', violation_error_message='This training of that day is recorded already.')],
                },
            ), migrations.CreateModel(
                name='TrainingRecordEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('completed_on', models.DateField(verbose_name='completed on')),
                    ('provider', models.CharField(blank=True, max_length=150, verbose_name='given by')),
                    ('recorded_at', models.DateTimeField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='training.trainingrecord')),
                    ('recorded_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('trainee', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='training.trainee')),
                    ('training_type', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='training.trainingtype', verbose_name='which training')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='TrainingTypeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('person_types', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('teacher', 'Teacher'), ('support', 'Support staff or teaching assistant'), ('leader', 'Head, senior leader or central manager'), ('salaried_trainee', 'Trainee teacher on a salary'), ('fee_trainee', 'Trainee teacher who pays fees'), ('agency', 'Agency or third-party supply'), ('contractor_regulated', 'Contractor in regulated activity'), ('contractor_contact', 'Contractor with regular contact'), ('volunteer_regulated', 'Volunteer in regulated activity'), ('volunteer_supervised', 'Volunteer under supervision'), ('member_trustee', 'Member or trustee'), ('trust_chair', 'Chair of trustees'), ('governor', 'Local governor')], max_length=20), blank=True, default=list, help_text='None ticked, and no role either: everybody.', size=None, verbose_name='of whom')),
                    ('roles', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20), blank=True, default=list, size=None, verbose_name='and of holders of a role')),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=100)),
                    ('about', models.CharField(blank=True, max_length=300, verbose_name='what it is')),
                    ('year', models.CharField(max_length=7, verbose_name='academic year of the rule')),
                    ('law_months', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='months by law')),
                    ('law_source', models.CharField(blank=True, max_length=200, verbose_name='where the law says it')),
                    ('charter_months', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='months by the charter')),
                    ('charter_source', models.CharField(blank=True, max_length=200, verbose_name='where the charter says it')),
                    ('confirmed_on', models.DateField(blank=True, null=True, verbose_name='checked against the guidance on')),
                    ('closed_on', models.DateField(blank=True, null=True, verbose_name='no longer asked for since')),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('confirmed_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='training.trainingtype')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='document',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "training_documentevent" ("about", "closed_on", "code", "id", "person_types", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roles", "title") VALUES (NEW."about", NEW."closed_on", NEW."code", NEW."id", NEW."person_types", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."roles", NEW."title"); RETURN NULL;', hash='1440416a12d3ad92dab740abe2594e5ad0ea90b4', operation='INSERT', pgid='pgtrigger_insert_insert_0e418', table='training_document', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='document',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "training_documentevent" ("about", "closed_on", "code", "id", "person_types", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roles", "title") VALUES (NEW."about", NEW."closed_on", NEW."code", NEW."id", NEW."person_types", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."roles", NEW."title"); RETURN NULL;', hash='5cb1d9a52b4cb88a5bd5831d3ce476a8c24a86e4', operation='UPDATE', pgid='pgtrigger_update_update_5c679', table='training_document', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='document',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "training_documentevent" ("about", "closed_on", "code", "id", "person_types", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roles", "title") VALUES (OLD."about", OLD."closed_on", OLD."code", OLD."id", OLD."person_types", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."roles", OLD."title"); RETURN NULL;', hash='5673e32cfe6270e0c0bc6e939247a58999b17901', operation='DELETE', pgid='pgtrigger_delete_delete_c858c', table='training_document', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='documentversion',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "training_documentversionevent" ("document_id", "due_on", "id", "in_force_on", "label", "link", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "what_is_new") VALUES (NEW."document_id", NEW."due_on", NEW."id", NEW."in_force_on", NEW."label", NEW."link", NEW."minutes", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."what_is_new"); RETURN NULL;', hash='3d7d29cecce7922c455a1fe5d0d744269c1b3afb', operation='INSERT', pgid='pgtrigger_insert_insert_28860', table='training_documentversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='documentversion',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "training_documentversionevent" ("document_id", "due_on", "id", "in_force_on", "label", "link", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "what_is_new") VALUES (NEW."document_id", NEW."due_on", NEW."id", NEW."in_force_on", NEW."label", NEW."link", NEW."minutes", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."what_is_new"); RETURN NULL;', hash='2a74dd9878f10e03166ea9d6b36385885e63e0f3', operation='UPDATE', pgid='pgtrigger_update_update_72a17', table='training_documentversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='documentversion',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "training_documentversionevent" ("document_id", "due_on", "id", "in_force_on", "label", "link", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "what_is_new") VALUES (OLD."document_id", OLD."due_on", OLD."id", OLD."in_force_on", OLD."label", OLD."link", OLD."minutes", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."what_is_new"); RETURN NULL;', hash='3cd092f44ee0e92c14ca8612785effd7e07026af', operation='DELETE', pgid='pgtrigger_delete_delete_20cfc', table='training_documentversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trainee',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "training_traineeevent" ("id", "name", "person_type", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "since", "until", "user_id", "version") VALUES (NEW."id", NEW."name", NEW."person_type", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."since", NEW."until", NEW."user_id", NEW."version"); RETURN NULL;', hash='a270c30eca188bca0d79c38d471f49efd3ff5e7a', operation='INSERT', pgid='pgtrigger_insert_insert_4c9c9', table='training_trainee', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trainee',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "training_traineeevent" ("id", "name", "person_type", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "since", "until", "user_id", "version") VALUES (NEW."id", NEW."name", NEW."person_type", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."since", NEW."until", NEW."user_id", NEW."version"); RETURN NULL;', hash='feaf3f2815a00f5f7714560534ea5a8d21677e0a', operation='UPDATE', pgid='pgtrigger_update_update_24c20', table='training_trainee', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trainee',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "training_traineeevent" ("id", "name", "person_type", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "since", "until", "user_id", "version") VALUES (OLD."id", OLD."name", OLD."person_type", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."since", OLD."until", OLD."user_id", OLD."version"); RETURN NULL;', hash='1f237b5777c2ee31fa234ca8228229416ecf40eb', operation='DELETE', pgid='pgtrigger_delete_delete_f4415', table='training_trainee', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trainingtype',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "training_trainingtypeevent" ("about", "charter_months", "charter_source", "closed_on", "code", "confirmed_by_id", "confirmed_on", "id", "law_months", "law_source", "name", "order", "person_types", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roles", "year") VALUES (NEW."about", NEW."charter_months", NEW."charter_source", NEW."closed_on", NEW."code", NEW."confirmed_by_id", NEW."confirmed_on", NEW."id", NEW."law_months", NEW."law_source", NEW."name", NEW."order", NEW."person_types", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."roles", NEW."year"); RETURN NULL;', hash='49cdda2da3b83a2e8299dd02c6a7c40782b3e085', operation='INSERT', pgid='pgtrigger_insert_insert_6a53e', table='training_trainingtype', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trainingtype',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "training_trainingtypeevent" ("about", "charter_months", "charter_source", "closed_on", "code", "confirmed_by_id", "confirmed_on", "id", "law_months", "law_source", "name", "order", "person_types", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roles", "year") VALUES (NEW."about", NEW."charter_months", NEW."charter_source", NEW."closed_on", NEW."code", NEW."confirmed_by_id", NEW."confirmed_on", NEW."id", NEW."law_months", NEW."law_source", NEW."name", NEW."order", NEW."person_types", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."roles", NEW."year"); RETURN NULL;', hash='19264dae527b9f43dc3dd54838b0c6ff9f0fb882', operation='UPDATE', pgid='pgtrigger_update_update_d7232', table='training_trainingtype', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trainingtype',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "training_trainingtypeevent" ("about", "charter_months", "charter_source", "closed_on", "code", "confirmed_by_id", "confirmed_on", "id", "law_months", "law_source", "name", "order", "person_types", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roles", "year") VALUES (OLD."about", OLD."charter_months", OLD."charter_source", OLD."closed_on", OLD."code", OLD."confirmed_by_id", OLD."confirmed_on", OLD."id", OLD."law_months", OLD."law_source", OLD."name", OLD."order", OLD."person_types", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."roles", OLD."year"); RETURN NULL;', hash='7a6c50f43ba4553cea847117314098a3fd685bb2', operation='DELETE', pgid='pgtrigger_delete_delete_2e1a2', table='training_trainingtype', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trainingrecord',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "training_trainingrecordevent" ("completed_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider", "recorded_at", "recorded_by_id", "trainee_id", "training_type_id", "version") VALUES (NEW."completed_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."provider", NEW."recorded_at", NEW."recorded_by_id", NEW."trainee_id", NEW."training_type_id", NEW."version"); RETURN NULL;', hash='fa971bc1275931ece6fca6e4d859c02ad9cf55f1', operation='INSERT', pgid='pgtrigger_insert_insert_a1626', table='training_trainingrecord', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trainingrecord',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "training_trainingrecordevent" ("completed_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider", "recorded_at", "recorded_by_id", "trainee_id", "training_type_id", "version") VALUES (NEW."completed_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."provider", NEW."recorded_at", NEW."recorded_by_id", NEW."trainee_id", NEW."training_type_id", NEW."version"); RETURN NULL;', hash='c11283df3672387a60c72800fc0f051a1c3bbfdd', operation='UPDATE', pgid='pgtrigger_update_update_07fd7', table='training_trainingrecord', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trainingrecord',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "training_trainingrecordevent" ("completed_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider", "recorded_at", "recorded_by_id", "trainee_id", "training_type_id", "version") VALUES (OLD."completed_on", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."provider", OLD."recorded_at", OLD."recorded_by_id", OLD."trainee_id", OLD."training_type_id", OLD."version"); RETURN NULL;', hash='5bb814efc3765ff0275f13921b71cd93bb0b7067', operation='DELETE', pgid='pgtrigger_delete_delete_338e4', table='training_trainingrecord', when='AFTER')),
            )],
        ),
    ]
