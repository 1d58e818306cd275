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
        ('charter', '0004_charters_and_reviews'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='ExternalSystem',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(max_length=80, unique=True)),
                    ('name', models.CharField(max_length=100)),
                    ('what_for', models.CharField(max_length=300, verbose_name='what it is for')),
                    ('type', models.CharField(blank=True, choices=[('centralised', 'Centralised'), ('standardised', 'Standardised'), ('aligned', 'Aligned'), ('autonomous', 'Autonomous')], help_text='Where no decision of the charter says it.', max_length=12, verbose_name='how schools use it')),
                    ('owner_role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who looks after it')),
                    ('link', models.URLField(blank=True, verbose_name='where it is')),
                    ('import_format', models.CharField(blank=True, max_length=200, verbose_name='files it gives')),
                    ('import_kind', models.CharField(blank=True, help_text='Empty: its files are not read here.', max_length=40, verbose_name='importer that reads them')),
                    ('decision', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='systems', to='charter.decision')),
                ],
                options={
                    'verbose_name': 'product',
                    'ordering': ['name'],
                },
            ), migrations.CreateModel(
                name='ExternalSystemEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False, max_length=80)),
                    ('name', models.CharField(max_length=100)),
                    ('what_for', models.CharField(max_length=300, verbose_name='what it is for')),
                    ('type', models.CharField(blank=True, choices=[('centralised', 'Centralised'), ('standardised', 'Standardised'), ('aligned', 'Aligned'), ('autonomous', 'Autonomous')], help_text='Where no decision of the charter says it.', max_length=12, verbose_name='how schools use it')),
                    ('owner_role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who looks after it')),
                    ('link', models.URLField(blank=True, verbose_name='where it is')),
                    ('import_format', models.CharField(blank=True, max_length=200, verbose_name='files it gives')),
                    ('import_kind', models.CharField(blank=True, help_text='Empty: its files are not read here.', max_length=40, verbose_name='importer that reads them')),
                    ('decision', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='services.externalsystem')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Service',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('code', models.SlugField(max_length=80, unique=True)),
                    ('title', models.CharField(max_length=100)),
                    ('about', models.TextField(blank=True, verbose_name='what it does')),
                    ('gets', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None, verbose_name='what schools get')),
                    ('contact_role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who answers')),
                    ('answer_within', models.PositiveSmallIntegerField(default=5, verbose_name='answers within so many working days')),
                    ('yearly_cost', models.DecimalField(blank=True, decimal_places=0, max_digits=10, null=True, verbose_name='cost a year, in pounds')),
                    ('minutes_saved', models.PositiveSmallIntegerField(default=0, help_text='An estimate; 0 where nobody made one.', verbose_name='minutes a school is spared by each request')),
                    ('how_it_works', models.TextField(blank=True, help_text='What a school would need to know.', verbose_name='how the team does it')),
                    ('training', models.TextField(blank=True, verbose_name='training the work needs')),
                    ('open_for_requests', models.BooleanField(default=True, verbose_name='schools may ask')),
                    ('closed_on', models.DateField(blank=True, null=True, verbose_name='closed to new requests on')),
                    ('decision', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='services', to='charter.decision')),
                    ('product', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='services', to='services.externalsystem')),
                ],
                options={
                    'ordering': ['title'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('answer_within__gte', 1), ('answer_within__lte', 60)), name='answered_within_a_term', violation_error_message='Promise an answer within 1 to 60 working days.')],
                },
            ), migrations.CreateModel(
                name='ProcessPack',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('did', models.TextField(verbose_name='what the team did')),
                    ('roles', models.TextField(verbose_name='who did it, and with what')),
                    ('training', models.TextField(blank=True, verbose_name='training the work needs')),
                    ('made_at', models.DateTimeField()),
                    ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='process_packs', to='charter.decisionversion')),
                    ('service', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='process_packs', to='services.service')),
                ],
                options={
                    'ordering': ['-made_at'],
                    'constraints': [models.UniqueConstraint(fields=('service', 'version'), name='one_process_pack_a_version')],
                },
            ), migrations.CreateModel(
                name='ServiceRequest',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('subject', models.CharField(max_length=150, verbose_name='in a few words')),
                    ('text', models.TextField(verbose_name='what you need')),
                    ('asked_at', models.DateTimeField(verbose_name='asked')),
                    ('state', models.CharField(choices=[('new', 'New'), ('in_hand', 'In hand'), ('waiting_for_school', 'Waiting for the school'), ('answered', 'Answered'), ('closed', 'Closed')], default='new', max_length=18)),
                    ('answer_due', models.DateField(verbose_name='to be answered by')),
                    ('waiting_since', models.DateField(blank=True, null=True)),
                    ('waited', models.PositiveSmallIntegerField(default=0, verbose_name='working days it waited for the school')),
                    ('answered_on', models.DateField(blank=True, null=True, verbose_name='first answered')),
                    ('took', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='working days it took')),
                    ('closed_at', models.DateTimeField(blank=True, null=True)),
                    ('closed_reason', models.CharField(blank=True, max_length=300, verbose_name='why it was closed without an answer')),
                    ('rating', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='how well it was done, 1 to 5')),
                    ('rating_words', models.TextField(blank=True, verbose_name='what to keep or to change')),
                    ('rated_at', models.DateTimeField(blank=True, null=True)),
                    ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='service_requests', to=settings.AUTH_USER_MODEL)),
                    ('owner', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='service_requests', to='schools.school')),
                    ('service', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='requests', to='services.service')),
                ],
                options={
                    'ordering': ['-asked_at', '-pk'],
                    'indexes': [models.Index(fields=['service', 'state'], name='request_of_a_service'), models.Index(fields=['school', '-asked_at'], name='request_of_a_school')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('rating__isnull', True), models.Q(('rating__gte', 1), ('rating__lte', 5)), _connector='OR'), name='rating_of_one_to_five', violation_error_message='Choose from 1 to 5.'), models.CheckConstraint(condition=models.Q(('answered_on__isnull', True), ('closed_reason', ''), ('state', 'closed'), _negated=True), name='closed_unanswered_says_why', violation_error_message='Say why it is closed without an answer.'), models.CheckConstraint(condition=models.Q(('answered_on__isnull', False), models.Q(('state', 'answered'), _negated=True), _connector='OR'), name='answered_has_a_day')],
                },
            ), migrations.CreateModel(
                name='RequestNote',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('question', 'Question to the school'), ('reply', 'Reply of the school'), ('answer', 'Answer'), ('note', 'Note of the team')], max_length=8)),
                    ('at', models.DateTimeField()),
                    ('text', models.TextField()),
                    ('team_only', models.BooleanField(default=False, verbose_name='the school does not see it')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('request', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='notes', to='services.servicerequest')),
                ],
                options={
                    'ordering': ['at', 'pk'],
                },
            ), migrations.CreateModel(
                name='ProcessPackEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('did', models.TextField(verbose_name='what the team did')),
                    ('roles', models.TextField(verbose_name='who did it, and with what')),
                    ('training', models.TextField(blank=True, verbose_name='training the work needs')),
                    ('made_at', models.DateTimeField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='services.processpack')),
                    ('version', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decisionversion')),
                    ('service', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='services.service')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ServiceEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('code', models.SlugField(db_index=False, max_length=80)),
                    ('title', models.CharField(max_length=100)),
                    ('about', models.TextField(blank=True, verbose_name='what it does')),
                    ('gets', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None, verbose_name='what schools get')),
                    ('contact_role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who answers')),
                    ('answer_within', models.PositiveSmallIntegerField(default=5, verbose_name='answers within so many working days')),
                    ('yearly_cost', models.DecimalField(blank=True, decimal_places=0, max_digits=10, null=True, verbose_name='cost a year, in pounds')),
                    ('minutes_saved', models.PositiveSmallIntegerField(default=0, help_text='An estimate; 0 where nobody made one.', verbose_name='minutes a school is spared by each request')),
                    ('how_it_works', models.TextField(blank=True, help_text='What a school would need to know.', verbose_name='how the team does it')),
                    ('training', models.TextField(blank=True, verbose_name='training the work needs')),
                    ('open_for_requests', models.BooleanField(default=True, verbose_name='schools may ask')),
                    ('closed_on', models.DateField(blank=True, null=True, verbose_name='closed to new requests on')),
                    ('decision', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='services.service')),
                    ('product', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='services.externalsystem')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='RequestNoteEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('kind', models.CharField(choices=[('question', 'Question to the school'), ('reply', 'Reply of the school'), ('answer', 'Answer'), ('note', 'Note of the team')], max_length=8)),
                    ('at', models.DateTimeField()),
                    ('text', models.TextField()),
                    ('team_only', models.BooleanField(default=False, verbose_name='the school does not see it')),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='services.requestnote')),
                    ('request', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='services.servicerequest')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ServiceRequestEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('subject', models.CharField(max_length=150, verbose_name='in a few words')),
                    ('text', models.TextField(verbose_name='what you need')),
                    ('asked_at', models.DateTimeField(verbose_name='asked')),
                    ('state', models.CharField(choices=[('new', 'New'), ('in_hand', 'In hand'), ('waiting_for_school', 'Waiting for the school'), ('answered', 'Answered'), ('closed', 'Closed')], default='new', max_length=18)),
                    ('answer_due', models.DateField(verbose_name='to be answered by')),
                    ('waiting_since', models.DateField(blank=True, null=True)),
                    ('waited', models.PositiveSmallIntegerField(default=0, verbose_name='working days it waited for the school')),
                    ('answered_on', models.DateField(blank=True, null=True, verbose_name='first answered')),
                    ('took', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='working days it took')),
                    ('closed_at', models.DateTimeField(blank=True, null=True)),
                    ('closed_reason', models.CharField(blank=True, max_length=300, verbose_name='why it was closed without an answer')),
                    ('rating', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='how well it was done, 1 to 5')),
                    ('rating_words', models.TextField(blank=True, verbose_name='what to keep or to change')),
                    ('rated_at', models.DateTimeField(blank=True, null=True)),
                    ('asked_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('owner', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='services.servicerequest')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('service', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='services.service')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='SystemAdoption',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('planned', 'Planned'), ('in_use', 'In use'), ('leaving', 'Being left'), ('not_used', 'Not used')], default='in_use', max_length=8)),
                    ('since', models.DateField(verbose_name='since')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='adoptions', to='schools.school')),
                    ('system', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='adoptions', to='services.externalsystem', verbose_name='product')),
                ],
                options={
                    'ordering': ['school__sort_name'],
                    'constraints': [models.UniqueConstraint(fields=('system', 'school'), name='one_adoption_a_school', violation_error_message='This school has an entry for that product already.')],
                },
            ), migrations.CreateModel(
                name='SystemAdoptionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('state', models.CharField(choices=[('planned', 'Planned'), ('in_use', 'In use'), ('leaving', 'Being left'), ('not_used', 'Not used')], default='in_use', max_length=8)),
                    ('since', models.DateField(verbose_name='since')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='services.systemadoption')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('system', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='services.externalsystem', verbose_name='product')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='externalsystem',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "services_externalsystemevent" ("code", "decision_id", "id", "import_format", "import_kind", "link", "name", "owner_role", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "type", "what_for") VALUES (NEW."code", NEW."decision_id", NEW."id", NEW."import_format", NEW."import_kind", NEW."link", NEW."name", NEW."owner_role", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."type", NEW."what_for"); RETURN NULL;', hash='150fcaedf3523d2029654c78552653dc88c49b18', operation='INSERT', pgid='pgtrigger_insert_insert_c6836', table='services_externalsystem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='externalsystem',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "services_externalsystemevent" ("code", "decision_id", "id", "import_format", "import_kind", "link", "name", "owner_role", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "type", "what_for") VALUES (NEW."code", NEW."decision_id", NEW."id", NEW."import_format", NEW."import_kind", NEW."link", NEW."name", NEW."owner_role", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."type", NEW."what_for"); RETURN NULL;', hash='810c1adfa31566864c88f91c65f25d688c7ddd73', operation='UPDATE', pgid='pgtrigger_update_update_a6607', table='services_externalsystem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='externalsystem',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "services_externalsystemevent" ("code", "decision_id", "id", "import_format", "import_kind", "link", "name", "owner_role", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "type", "what_for") VALUES (OLD."code", OLD."decision_id", OLD."id", OLD."import_format", OLD."import_kind", OLD."link", OLD."name", OLD."owner_role", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."type", OLD."what_for"); RETURN NULL;', hash='53865e5d6c240a4a766928e8447f4a5a65184974', operation='DELETE', pgid='pgtrigger_delete_delete_f58ef', table='services_externalsystem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='service',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "services_serviceevent" ("about", "answer_within", "closed_on", "code", "contact_role", "decision_id", "gets", "how_it_works", "id", "minutes_saved", "open_for_requests", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "title", "training", "version", "yearly_cost") VALUES (NEW."about", NEW."answer_within", NEW."closed_on", NEW."code", NEW."contact_role", NEW."decision_id", NEW."gets", NEW."how_it_works", NEW."id", NEW."minutes_saved", NEW."open_for_requests", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."product_id", NEW."title", NEW."training", NEW."version", NEW."yearly_cost"); RETURN NULL;', hash='5ea921f79f3870e6a29b7fc89573b569f2e38021', operation='INSERT', pgid='pgtrigger_insert_insert_4f576', table='services_service', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='service',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "services_serviceevent" ("about", "answer_within", "closed_on", "code", "contact_role", "decision_id", "gets", "how_it_works", "id", "minutes_saved", "open_for_requests", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "title", "training", "version", "yearly_cost") VALUES (NEW."about", NEW."answer_within", NEW."closed_on", NEW."code", NEW."contact_role", NEW."decision_id", NEW."gets", NEW."how_it_works", NEW."id", NEW."minutes_saved", NEW."open_for_requests", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."product_id", NEW."title", NEW."training", NEW."version", NEW."yearly_cost"); RETURN NULL;', hash='fe9a4ad7143e7eeb1b84fdfb92014fd731a75af6', operation='UPDATE', pgid='pgtrigger_update_update_0a21e', table='services_service', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='service',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "services_serviceevent" ("about", "answer_within", "closed_on", "code", "contact_role", "decision_id", "gets", "how_it_works", "id", "minutes_saved", "open_for_requests", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "title", "training", "version", "yearly_cost") VALUES (OLD."about", OLD."answer_within", OLD."closed_on", OLD."code", OLD."contact_role", OLD."decision_id", OLD."gets", OLD."how_it_works", OLD."id", OLD."minutes_saved", OLD."open_for_requests", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."product_id", OLD."title", OLD."training", OLD."version", OLD."yearly_cost"); RETURN NULL;', hash='eff62b05f36e379e65082039d829c3306fa05878', operation='DELETE', pgid='pgtrigger_delete_delete_5f833', table='services_service', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='processpack',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "services_processpackevent" ("did", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roles", "service_id", "training", "version_id") VALUES (NEW."did", NEW."id", NEW."made_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."roles", NEW."service_id", NEW."training", NEW."version_id"); RETURN NULL;', hash='7604bc90699db37ee768ee2b70a442f7aabdfa88', operation='INSERT', pgid='pgtrigger_insert_insert_9a1c9', table='services_processpack', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='processpack',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "services_processpackevent" ("did", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roles", "service_id", "training", "version_id") VALUES (NEW."did", NEW."id", NEW."made_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."roles", NEW."service_id", NEW."training", NEW."version_id"); RETURN NULL;', hash='9a86e7c01cee6e5ccbdad5e224ffa24af57ba522', operation='UPDATE', pgid='pgtrigger_update_update_3891b', table='services_processpack', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='processpack',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "services_processpackevent" ("did", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roles", "service_id", "training", "version_id") VALUES (OLD."did", OLD."id", OLD."made_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."roles", OLD."service_id", OLD."training", OLD."version_id"); RETURN NULL;', hash='da226a4f6e040ee0e273014062b4ca2b3da3880e', operation='DELETE', pgid='pgtrigger_delete_delete_d4f63', table='services_processpack', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='servicerequest',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "services_servicerequestevent" ("answer_due", "answered_on", "asked_at", "asked_by_id", "closed_at", "closed_reason", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rated_at", "rating", "rating_words", "school_id", "service_id", "state", "subject", "text", "took", "waited", "waiting_since") VALUES (NEW."answer_due", NEW."answered_on", NEW."asked_at", NEW."asked_by_id", NEW."closed_at", NEW."closed_reason", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rated_at", NEW."rating", NEW."rating_words", NEW."school_id", NEW."service_id", NEW."state", NEW."subject", NEW."text", NEW."took", NEW."waited", NEW."waiting_since"); RETURN NULL;', hash='60be9325e8695dbb80dd8e41bfaf75e2d91c0054', operation='INSERT', pgid='pgtrigger_insert_insert_35ed7', table='services_servicerequest', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='servicerequest',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "services_servicerequestevent" ("answer_due", "answered_on", "asked_at", "asked_by_id", "closed_at", "closed_reason", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rated_at", "rating", "rating_words", "school_id", "service_id", "state", "subject", "text", "took", "waited", "waiting_since") VALUES (NEW."answer_due", NEW."answered_on", NEW."asked_at", NEW."asked_by_id", NEW."closed_at", NEW."closed_reason", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rated_at", NEW."rating", NEW."rating_words", NEW."school_id", NEW."service_id", NEW."state", NEW."subject", NEW."text", NEW."took", NEW."waited", NEW."waiting_since"); RETURN NULL;', hash='8934df8ac6764050338effb06d2d6781b21e68d7', operation='UPDATE', pgid='pgtrigger_update_update_3df2e', table='services_servicerequest', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='servicerequest',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "services_servicerequestevent" ("answer_due", "answered_on", "asked_at", "asked_by_id", "closed_at", "closed_reason", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rated_at", "rating", "rating_words", "school_id", "service_id", "state", "subject", "text", "took", "waited", "waiting_since") VALUES (OLD."answer_due", OLD."answered_on", OLD."asked_at", OLD."asked_by_id", OLD."closed_at", OLD."closed_reason", OLD."id", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rated_at", OLD."rating", OLD."rating_words", OLD."school_id", OLD."service_id", OLD."state", OLD."subject", OLD."text", OLD."took", OLD."waited", OLD."waiting_since"); RETURN NULL;', hash='611c72a21badd33894cb2eff4c290287d21e043c', operation='DELETE', pgid='pgtrigger_delete_delete_db125', table='services_servicerequest', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='requestnote',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "services_requestnoteevent" ("at", "by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "team_only", "text") VALUES (NEW."at", NEW."by_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."request_id", NEW."team_only", NEW."text"); RETURN NULL;', hash='57235b09a646c34bd6d60b1a098dbdfce38201e0', operation='INSERT', pgid='pgtrigger_insert_insert_6a909', table='services_requestnote', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='requestnote',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "services_requestnoteevent" ("at", "by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "team_only", "text") VALUES (NEW."at", NEW."by_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."request_id", NEW."team_only", NEW."text"); RETURN NULL;', hash='97d2a86825fd883b45c95fe1d01f75caae4ca6b0', operation='UPDATE', pgid='pgtrigger_update_update_2668d', table='services_requestnote', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='requestnote',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "services_requestnoteevent" ("at", "by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "team_only", "text") VALUES (OLD."at", OLD."by_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."request_id", OLD."team_only", OLD."text"); RETURN NULL;', hash='ce338c7ea7eb02448758f82dd160f4b48039440a', operation='DELETE', pgid='pgtrigger_delete_delete_cd465', table='services_requestnote', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='systemadoption',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "services_systemadoptionevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "since", "state", "system_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."since", NEW."state", NEW."system_id"); RETURN NULL;', hash='dc780b410fe0dba526aa4696f6d4f61df8fc0460', operation='INSERT', pgid='pgtrigger_insert_insert_85152', table='services_systemadoption', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='systemadoption',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "services_systemadoptionevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "since", "state", "system_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."since", NEW."state", NEW."system_id"); RETURN NULL;', hash='069b85f9621c02c131b84891b282cf3a8a1d4450', operation='UPDATE', pgid='pgtrigger_update_update_0a284', table='services_systemadoption', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='systemadoption',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "services_systemadoptionevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "since", "state", "system_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."since", OLD."state", OLD."system_id"); RETURN NULL;', hash='d31adbc51ad2ea7b8d1d5ca6dcb0c4120727e713', operation='DELETE', pgid='pgtrigger_delete_delete_efcb9', table='services_systemadoption', when='AFTER')),
            )],
        ),
    ]
