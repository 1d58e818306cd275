import charter.models.decisions
import django.contrib.postgres.constraints
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
        ('contenttypes', '0002_remove_content_type_name'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '0001_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Area',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=100)),
                    ('domain', models.CharField(choices=[('improvement', 'Improvement'), ('safeguarding', 'Safeguarding'), ('assessment', 'Figures'), ('people', 'People'), ('governance', 'Governance')], max_length=12)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('note', models.TextField(blank=True, help_text='Such as: text missing in source.')),
                ],
                options={
                    'ordering': ['order', 'name'],
                },
            ), migrations.CreateModel(
                name='AreaEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=100)),
                    ('domain', models.CharField(choices=[('improvement', 'Improvement'), ('safeguarding', 'Safeguarding'), ('assessment', 'Figures'), ('people', 'People'), ('governance', 'Governance')], max_length=12)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('note', models.TextField(blank=True, help_text='Such as: text missing in source.')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.area')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Decision',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(max_length=80, unique=True)),
                    ('title', models.CharField(max_length=200)),
                    ('area', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='decisions', to='charter.area')),
                ],
                options={
                    'ordering': ['area__order', 'title'],
                },
            ), migrations.CreateModel(
                name='DecisionVersion',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('type', models.CharField(choices=[('centralised', 'Centralised'), ('standardised', 'Standardised'), ('aligned', 'Aligned'), ('autonomous', 'Autonomous')], max_length=12)),
                    ('statement', models.TextField(verbose_name='what we agreed')),
                    ('why', models.TextField(blank=True)),
                    ('lead_role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20)),
                    ('responsible_role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20)),
                    ('consulted', models.CharField(blank=True, max_length=300)),
                    ('evidence', models.TextField(blank=True)),
                    ('external_product', models.CharField(blank=True, max_length=100)),
                    ('cadence', models.CharField(blank=True, choices=[('weekly', 'Weekly in term time'), ('half_termly', 'Half-termly'), ('termly', 'Termly'), ('semesterly', 'Once a semester'), ('six_monthly', 'Every six months'), ('annual', 'Annually'), ('three_yearly', 'Every three years'), ('four_yearly', 'Every four years'), ('per_event', 'When it happens')], max_length=12)),
                    ('minutes', models.PositiveSmallIntegerField(default=0, verbose_name='minutes per school per year')),
                    ('what_stops', models.CharField(blank=True, max_length=300, verbose_name='what stops to make room')),
                    ('status', models.CharField(choices=[('proposed', 'Proposed'), ('consulting', 'Being consulted on'), ('decided', 'Decided'), ('published', 'Published'), ('withdrawn', 'Withdrawn')], default='proposed', max_length=10)),
                    ('approved_by', models.CharField(blank=True, max_length=100)),
                    ('approved_on', models.DateField(blank=True, null=True)),
                    ('effective_from', models.DateField()),
                    ('effective_to', models.DateField(blank=True, null=True)),
                    ('decision', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='charter.decision')),
                    ('year', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.academicyear', verbose_name='academic year')),
                ],
                options={
                    'ordering': ['-effective_from'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('effective_to__isnull', True), ('effective_to__gte', models.F('effective_from')), _connector='OR'), name='version_in_order', violation_error_message='It would end before it begins.'), django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('status', 'published')), expressions=[('decision', '='), (charter.models.decisions.EffectiveDays(), '&&')], name='one_version_in_force', violation_error_message='Another version of this decision is in force on some of these days.')],
                },
            ), migrations.CreateModel(
                name='CorePrinciple',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(max_length=60)),
                    ('title', models.CharField(max_length=100)),
                    ('text', models.TextField(blank=True)),
                    ('topics', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='principles', to='charter.decisionversion')),
                ],
                options={
                    'ordering': ['order'],
                    'constraints': [models.UniqueConstraint(fields=('version', 'code'), name='principle_once_a_version')],
                },
            ), migrations.CreateModel(
                name='CorePrincipleEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False, max_length=60)),
                    ('title', models.CharField(max_length=100)),
                    ('text', models.TextField(blank=True)),
                    ('topics', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.coreprinciple')),
                    ('version', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decisionversion')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='DecisionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False, max_length=80)),
                    ('title', models.CharField(max_length=200)),
                    ('area', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.area')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.decision')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='DecisionVersionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('type', models.CharField(choices=[('centralised', 'Centralised'), ('standardised', 'Standardised'), ('aligned', 'Aligned'), ('autonomous', 'Autonomous')], max_length=12)),
                    ('statement', models.TextField(verbose_name='what we agreed')),
                    ('why', models.TextField(blank=True)),
                    ('lead_role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20)),
                    ('responsible_role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20)),
                    ('consulted', models.CharField(blank=True, max_length=300)),
                    ('evidence', models.TextField(blank=True)),
                    ('external_product', models.CharField(blank=True, max_length=100)),
                    ('cadence', models.CharField(blank=True, choices=[('weekly', 'Weekly in term time'), ('half_termly', 'Half-termly'), ('termly', 'Termly'), ('semesterly', 'Once a semester'), ('six_monthly', 'Every six months'), ('annual', 'Annually'), ('three_yearly', 'Every three years'), ('four_yearly', 'Every four years'), ('per_event', 'When it happens')], max_length=12)),
                    ('minutes', models.PositiveSmallIntegerField(default=0, verbose_name='minutes per school per year')),
                    ('what_stops', models.CharField(blank=True, max_length=300, verbose_name='what stops to make room')),
                    ('status', models.CharField(choices=[('proposed', 'Proposed'), ('consulting', 'Being consulted on'), ('decided', 'Decided'), ('published', 'Published'), ('withdrawn', 'Withdrawn')], default='proposed', max_length=10)),
                    ('approved_by', models.CharField(blank=True, max_length=100)),
                    ('approved_on', models.DateField(blank=True, null=True)),
                    ('effective_from', models.DateField()),
                    ('effective_to', models.DateField(blank=True, null=True)),
                    ('decision', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.decisionversion')),
                    ('year', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.academicyear', verbose_name='academic year')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ProForma',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(max_length=80, unique=True)),
                    ('title', models.CharField(max_length=150)),
                    ('purpose', models.CharField(blank=True, max_length=300)),
                    ('classed', models.CharField(choices=[('C1', 'Internal'), ('C2', 'School-confidential'), ('C3', 'Personal'), ('C4', 'Restricted')], default='C2', max_length=2, verbose_name='data class of its answers')),
                    ('view_capability', models.CharField(max_length=40)),
                    ('edit_capability', models.CharField(max_length=40)),
                    ('submit_capability', models.CharField(max_length=40)),
                    ('review_capability', models.CharField(blank=True, help_text='Empty: nobody accepts or returns it.', max_length=40)),
                ],
                options={
                    'ordering': ['title'],
                },
            ), migrations.CreateModel(
                name='Duty',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(max_length=80)),
                    ('title', models.CharField(max_length=150)),
                    ('role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who does it')),
                    ('at', models.CharField(choices=[('school', 'Each school'), ('trust', 'The trust once')], default='school', max_length=6, verbose_name='where')),
                    ('phases', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=12), blank=True, default=list, help_text='Empty: every phase.', size=None)),
                    ('cadence', models.CharField(choices=[('weekly', 'Weekly in term time'), ('half_termly', 'Half-termly'), ('termly', 'Termly'), ('semesterly', 'Once a semester'), ('six_monthly', 'Every six months'), ('annual', 'Annually'), ('three_yearly', 'Every three years'), ('four_yearly', 'Every four years'), ('per_event', 'When it happens')], max_length=12)),
                    ('anchor', models.CharField(choices=[('start', 'First school day of the period'), ('end', 'Last school day of the period')], default='end', max_length=5)),
                    ('offset', models.SmallIntegerField(default=0, verbose_name='days after the anchor (before it: negative)')),
                    ('offset_days', models.CharField(choices=[('working', 'Working days'), ('calendar', 'Calendar days')], default='working', max_length=8, verbose_name='counted in')),
                    ('opens_before', models.PositiveSmallIntegerField(default=21, verbose_name='opens so many calendar days before it is due')),
                    ('minutes', models.PositiveSmallIntegerField(verbose_name='minutes each time')),
                    ('read_by', models.CharField(blank=True, max_length=150, verbose_name='who reads it')),
                    ('what_for', models.CharField(blank=True, max_length=200, verbose_name='what it is for')),
                    ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='duties', to='charter.decisionversion')),
                    ('proforma', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='duties', to='charter.proforma')),
                ],
                options={
                    'verbose_name_plural': 'duties',
                    'ordering': ['title'],
                    'constraints': [models.UniqueConstraint(fields=('version', 'code'), name='duty_once_a_version')],
                },
            ), migrations.CreateModel(
                name='DueItem',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('period', models.CharField(max_length=40, verbose_name='period code')),
                    ('period_label', models.CharField(max_length=60)),
                    ('period_first_day', models.DateField()),
                    ('period_last_day', models.DateField()),
                    ('occasion', models.CharField(blank=True, max_length=60)),
                    ('opens_on', models.DateField()),
                    ('due_on', models.DateField()),
                    ('fulfilled_at', models.DateTimeField(blank=True, null=True)),
                    ('closed_at', models.DateTimeField(blank=True, null=True)),
                    ('closed_reason', models.CharField(blank=True, max_length=200)),
                    ('person', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='due_items', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='due_items', to='schools.school')),
                    ('duty', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='due_items', to='charter.duty')),
                ],
                options={
                    'ordering': ['due_on', 'pk'],
                    'indexes': [models.Index(condition=models.Q(('closed_at__isnull', True), ('fulfilled_at__isnull', True)), fields=['school', 'due_on'], name='due_item_open')],
                    'constraints': [models.UniqueConstraint(fields=('duty', 'school', 'person', 'period', 'occasion'), name='due_once_a_period', nulls_distinct=False, violation_error_message='This is due in that period already.'), models.CheckConstraint(condition=models.Q(('opens_on__lte', models.F('due_on'))), name='due_item_in_order')],
                },
            ), migrations.CreateModel(
                name='DueItemEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('period', models.CharField(max_length=40, verbose_name='period code')),
                    ('period_label', models.CharField(max_length=60)),
                    ('period_first_day', models.DateField()),
                    ('period_last_day', models.DateField()),
                    ('occasion', models.CharField(blank=True, max_length=60)),
                    ('opens_on', models.DateField()),
                    ('due_on', models.DateField()),
                    ('fulfilled_at', models.DateTimeField(blank=True, null=True)),
                    ('closed_at', models.DateTimeField(blank=True, null=True)),
                    ('closed_reason', models.CharField(blank=True, max_length=200)),
                    ('person', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.dueitem')),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('duty', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.duty')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='DutyEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False, max_length=80)),
                    ('title', models.CharField(max_length=150)),
                    ('role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who does it')),
                    ('at', models.CharField(choices=[('school', 'Each school'), ('trust', 'The trust once')], default='school', max_length=6, verbose_name='where')),
                    ('phases', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=12), blank=True, default=list, help_text='Empty: every phase.', size=None)),
                    ('cadence', models.CharField(choices=[('weekly', 'Weekly in term time'), ('half_termly', 'Half-termly'), ('termly', 'Termly'), ('semesterly', 'Once a semester'), ('six_monthly', 'Every six months'), ('annual', 'Annually'), ('three_yearly', 'Every three years'), ('four_yearly', 'Every four years'), ('per_event', 'When it happens')], max_length=12)),
                    ('anchor', models.CharField(choices=[('start', 'First school day of the period'), ('end', 'Last school day of the period')], default='end', max_length=5)),
                    ('offset', models.SmallIntegerField(default=0, verbose_name='days after the anchor (before it: negative)')),
                    ('offset_days', models.CharField(choices=[('working', 'Working days'), ('calendar', 'Calendar days')], default='working', max_length=8, verbose_name='counted in')),
                    ('opens_before', models.PositiveSmallIntegerField(default=21, verbose_name='opens so many calendar days before it is due')),
                    ('minutes', models.PositiveSmallIntegerField(verbose_name='minutes each time')),
                    ('read_by', models.CharField(blank=True, max_length=150, verbose_name='who reads it')),
                    ('what_for', models.CharField(blank=True, max_length=200, verbose_name='what it is for')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.duty')),
                    ('version', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decisionversion')),
                    ('proforma', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.proforma')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ProFormaVersion',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('number', models.PositiveSmallIntegerField()),
                    ('definition', models.JSONField()),
                    ('published_at', models.DateTimeField(blank=True, null=True)),
                    ('proforma', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='charter.proforma')),
                ],
                options={
                    'ordering': ['proforma', '-number'],
                    'constraints': [models.UniqueConstraint(fields=('proforma', 'number'), name='one_proforma_version_of_a_number')],
                },
            ), migrations.CreateModel(
                name='Submission',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('draft', 'Draft'), ('submitted', 'Submitted'), ('returned', 'Returned'), ('accepted', 'Accepted')], default='draft', max_length=9)),
                    ('started_at', models.DateTimeField()),
                    ('submitted_at', models.DateTimeField(blank=True, null=True)),
                    ('reviewed_at', models.DateTimeField(blank=True, null=True)),
                    ('due_item', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='submission', to='charter.dueitem')),
                    ('form', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='submissions', to='charter.proformaversion')),
                    ('previous', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.submission')),
                    ('reviewed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='submissions', to='schools.school')),
                    ('started_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('submitted_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['-started_at'],
                },
            ), migrations.CreateModel(
                name='Answer',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('question', models.CharField(max_length=80, verbose_name='question code')),
                    ('row', models.PositiveSmallIntegerField(default=0, verbose_name='row of a table')),
                    ('value', models.JSONField(blank=True, null=True)),
                    ('comment', models.TextField(blank=True)),
                    ('prefilled_from', models.CharField(blank=True, max_length=150)),
                    ('saved_at', models.DateTimeField()),
                    ('verification', models.CharField(blank=True, choices=[('agreed', 'Agreed'), ('changed', 'Changed'), ('not_seen', 'Not seen')], max_length=8)),
                    ('saved_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('verified_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('submission', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='answers', to='charter.submission')),
                ],
                options={
                    'ordering': ['question', 'row'],
                    'constraints': [models.UniqueConstraint(fields=('submission', 'question', 'row'), name='one_answer_a_question')],
                },
            ), migrations.CreateModel(
                name='Evidence',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('title', models.CharField(blank=True, max_length=150)),
                    ('dated', models.DateField(blank=True, null=True, verbose_name='date of the evidence')),
                    ('expires_on', models.DateField(blank=True, null=True)),
                    ('added_at', models.DateTimeField()),
                    ('withdrawn_at', models.DateTimeField(blank=True, null=True)),
                    ('added_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('answer', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='evidence', to='charter.answer')),
                    ('file', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.storedfile')),
                ],
                options={
                    'verbose_name_plural': 'evidence',
                    'ordering': ['added_at'],
                },
            ), migrations.CreateModel(
                name='EvidenceEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('title', models.CharField(blank=True, max_length=150)),
                    ('dated', models.DateField(blank=True, null=True, verbose_name='date of the evidence')),
                    ('expires_on', models.DateField(blank=True, null=True)),
                    ('added_at', models.DateTimeField()),
                    ('withdrawn_at', models.DateTimeField(blank=True, null=True)),
                    ('added_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('answer', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.answer')),
                    ('file', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.storedfile')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.evidence')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ProFormaEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False, max_length=80)),
                    ('title', models.CharField(max_length=150)),
                    ('purpose', models.CharField(blank=True, max_length=300)),
                    ('classed', models.CharField(choices=[('C1', 'Internal'), ('C2', 'School-confidential'), ('C3', 'Personal'), ('C4', 'Restricted')], default='C2', max_length=2, verbose_name='data class of its answers')),
                    ('view_capability', models.CharField(max_length=40)),
                    ('edit_capability', models.CharField(max_length=40)),
                    ('submit_capability', models.CharField(max_length=40)),
                    ('review_capability', models.CharField(blank=True, help_text='Empty: nobody accepts or returns it.', max_length=40)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.proforma')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ProFormaVersionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('number', models.PositiveSmallIntegerField()),
                    ('definition', models.JSONField()),
                    ('published_at', models.DateTimeField(blank=True, null=True)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.proformaversion')),
                    ('proforma', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.proforma')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Return',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('question', models.CharField(max_length=80, verbose_name='question code')),
                    ('reason', models.TextField()),
                    ('at', models.DateTimeField()),
                    ('settled', models.BooleanField(default=False, verbose_name='answered since')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('submission', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='returns', to='charter.submission')),
                ],
                options={
                    'ordering': ['at'],
                },
            ), migrations.CreateModel(
                name='ReturnEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('question', models.CharField(max_length=80, verbose_name='question code')),
                    ('reason', models.TextField()),
                    ('at', models.DateTimeField()),
                    ('settled', models.BooleanField(default=False, verbose_name='answered since')),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.return')),
                    ('submission', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.submission')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='SubmissionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('state', models.CharField(choices=[('draft', 'Draft'), ('submitted', 'Submitted'), ('returned', 'Returned'), ('accepted', 'Accepted')], default='draft', max_length=9)),
                    ('started_at', models.DateTimeField()),
                    ('submitted_at', models.DateTimeField(blank=True, null=True)),
                    ('reviewed_at', models.DateTimeField(blank=True, null=True)),
                    ('due_item', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.dueitem')),
                    ('form', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.proformaversion')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.submission')),
                    ('previous', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.submission')),
                    ('reviewed_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('started_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('submitted_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Action',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=200, verbose_name='what will be done')),
                    ('due_on', models.DateField(verbose_name='by when')),
                    ('measure', models.CharField(max_length=200, verbose_name='how we will know')),
                    ('source_id', models.PositiveBigIntegerField(blank=True, null=True)),
                    ('added_at', models.DateTimeField()),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('outcome', models.TextField(blank=True)),
                    ('added_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='actions', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='actions', to='schools.school')),
                    ('source_type', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='contenttypes.contenttype')),
                ],
                options={
                    'ordering': ['due_on', 'pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('closed_on__isnull', True), models.Q(('outcome', ''), _negated=True), _connector='OR'), name='closed_with_outcome', violation_error_message='Say what came of it before you close it.')],
                },
            ), migrations.CreateModel(
                name='ActionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=200, verbose_name='what will be done')),
                    ('due_on', models.DateField(verbose_name='by when')),
                    ('measure', models.CharField(max_length=200, verbose_name='how we will know')),
                    ('source_id', models.PositiveBigIntegerField(blank=True, null=True)),
                    ('added_at', models.DateTimeField()),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('outcome', models.TextField(blank=True)),
                    ('added_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('owner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.action')),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('source_type', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='contenttypes.contenttype')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='AnswerEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('question', models.CharField(max_length=80, verbose_name='question code')),
                    ('row', models.PositiveSmallIntegerField(default=0, verbose_name='row of a table')),
                    ('value', models.JSONField(blank=True, null=True)),
                    ('comment', models.TextField(blank=True)),
                    ('prefilled_from', models.CharField(blank=True, max_length=150)),
                    ('saved_at', models.DateTimeField()),
                    ('verification', models.CharField(blank=True, choices=[('agreed', 'Agreed'), ('changed', 'Changed'), ('not_seen', 'Not seen')], max_length=8)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.answer')),
                    ('saved_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('verified_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('submission', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.submission')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='area',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_areaevent" ("code", "domain", "id", "name", "note", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."domain", NEW."id", NEW."name", NEW."note", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='f64aace5a367cbeb2e11c6c3bfb313c4e36a811c', operation='INSERT', pgid='pgtrigger_insert_insert_c1bbb', table='charter_area', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='area',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_areaevent" ("code", "domain", "id", "name", "note", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."domain", NEW."id", NEW."name", NEW."note", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='dc80b9b5150053bffbf2c07b5943d8e7e18c71ee', operation='UPDATE', pgid='pgtrigger_update_update_6c099', table='charter_area', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='area',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_areaevent" ("code", "domain", "id", "name", "note", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."domain", OLD."id", OLD."name", OLD."note", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='940be8d6067267ce3bb863b53c695146ead37f7b', operation='DELETE', pgid='pgtrigger_delete_delete_fdccd', table='charter_area', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='proforma',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_proformaevent" ("classed", "code", "edit_capability", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "review_capability", "submit_capability", "title", "view_capability") VALUES (NEW."classed", NEW."code", NEW."edit_capability", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."review_capability", NEW."submit_capability", NEW."title", NEW."view_capability"); RETURN NULL;', hash='5dd688a4cc7a1d5cbb068e214f2a6268840bcd7a', operation='INSERT', pgid='pgtrigger_insert_insert_03f0f', table='charter_proforma', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='proforma',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_proformaevent" ("classed", "code", "edit_capability", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "review_capability", "submit_capability", "title", "view_capability") VALUES (NEW."classed", NEW."code", NEW."edit_capability", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."review_capability", NEW."submit_capability", NEW."title", NEW."view_capability"); RETURN NULL;', hash='14011ed2552c47891fd26995b33b3af450fc434c', operation='UPDATE', pgid='pgtrigger_update_update_28b3a', table='charter_proforma', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='proforma',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_proformaevent" ("classed", "code", "edit_capability", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "review_capability", "submit_capability", "title", "view_capability") VALUES (OLD."classed", OLD."code", OLD."edit_capability", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose", OLD."review_capability", OLD."submit_capability", OLD."title", OLD."view_capability"); RETURN NULL;', hash='096f7ebf90ce2b1e5edd15ef06ee33248f7f7480', operation='DELETE', pgid='pgtrigger_delete_delete_ea9ab', table='charter_proforma', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='action',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_actionevent" ("added_at", "added_by_id", "closed_on", "due_on", "id", "measure", "outcome", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "source_id", "source_type_id", "title", "version") VALUES (NEW."added_at", NEW."added_by_id", NEW."closed_on", NEW."due_on", NEW."id", NEW."measure", NEW."outcome", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."source_id", NEW."source_type_id", NEW."title", NEW."version"); RETURN NULL;', hash='17f9213e78df8feb4a683206d919d4a7b04408cb', operation='INSERT', pgid='pgtrigger_insert_insert_73340', table='charter_action', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='action',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_actionevent" ("added_at", "added_by_id", "closed_on", "due_on", "id", "measure", "outcome", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "source_id", "source_type_id", "title", "version") VALUES (NEW."added_at", NEW."added_by_id", NEW."closed_on", NEW."due_on", NEW."id", NEW."measure", NEW."outcome", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."source_id", NEW."source_type_id", NEW."title", NEW."version"); RETURN NULL;', hash='37bb92e62455426dd71b45a5696d66811095844f', operation='UPDATE', pgid='pgtrigger_update_update_d3dea', table='charter_action', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='action',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_actionevent" ("added_at", "added_by_id", "closed_on", "due_on", "id", "measure", "outcome", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "source_id", "source_type_id", "title", "version") VALUES (OLD."added_at", OLD."added_by_id", OLD."closed_on", OLD."due_on", OLD."id", OLD."measure", OLD."outcome", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."source_id", OLD."source_type_id", OLD."title", OLD."version"); RETURN NULL;', hash='98d29b505bba4986b3ca3a9c7d093d70f452dbbf', operation='DELETE', pgid='pgtrigger_delete_delete_2decf', table='charter_action', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='decision',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_decisionevent" ("area_id", "code", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."area_id", NEW."code", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title"); RETURN NULL;', hash='2b61a388dd6611a6df4c17f336906204e334ea9a', operation='INSERT', pgid='pgtrigger_insert_insert_6830e', table='charter_decision', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='decision',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_decisionevent" ("area_id", "code", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."area_id", NEW."code", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title"); RETURN NULL;', hash='1624607223e51c03c665eeadb4121b56211c4ee1', operation='UPDATE', pgid='pgtrigger_update_update_afa69', table='charter_decision', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='decision',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_decisionevent" ("area_id", "code", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (OLD."area_id", OLD."code", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title"); RETURN NULL;', hash='42077275e0a98b31f54d0ff56edab36997eef163', operation='DELETE', pgid='pgtrigger_delete_delete_b10ec', table='charter_decision', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='decisionversion',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_decisionversionevent" ("approved_by", "approved_on", "cadence", "consulted", "decision_id", "effective_from", "effective_to", "evidence", "external_product", "id", "lead_role", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_role", "statement", "status", "type", "version", "what_stops", "why", "year_id") VALUES (NEW."approved_by", NEW."approved_on", NEW."cadence", NEW."consulted", NEW."decision_id", NEW."effective_from", NEW."effective_to", NEW."evidence", NEW."external_product", NEW."id", NEW."lead_role", NEW."minutes", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."responsible_role", NEW."statement", NEW."status", NEW."type", NEW."version", NEW."what_stops", NEW."why", NEW."year_id"); RETURN NULL;', hash='caff2c1158641c98e3f0b2288a2425a4baf6d4ad', operation='INSERT', pgid='pgtrigger_insert_insert_a7320', table='charter_decisionversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='decisionversion',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_decisionversionevent" ("approved_by", "approved_on", "cadence", "consulted", "decision_id", "effective_from", "effective_to", "evidence", "external_product", "id", "lead_role", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_role", "statement", "status", "type", "version", "what_stops", "why", "year_id") VALUES (NEW."approved_by", NEW."approved_on", NEW."cadence", NEW."consulted", NEW."decision_id", NEW."effective_from", NEW."effective_to", NEW."evidence", NEW."external_product", NEW."id", NEW."lead_role", NEW."minutes", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."responsible_role", NEW."statement", NEW."status", NEW."type", NEW."version", NEW."what_stops", NEW."why", NEW."year_id"); RETURN NULL;', hash='a37c4f52b6e9fba32e4e1822ea805d3d55bc3a8c', operation='UPDATE', pgid='pgtrigger_update_update_73045', table='charter_decisionversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='decisionversion',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_decisionversionevent" ("approved_by", "approved_on", "cadence", "consulted", "decision_id", "effective_from", "effective_to", "evidence", "external_product", "id", "lead_role", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_role", "statement", "status", "type", "version", "what_stops", "why", "year_id") VALUES (OLD."approved_by", OLD."approved_on", OLD."cadence", OLD."consulted", OLD."decision_id", OLD."effective_from", OLD."effective_to", OLD."evidence", OLD."external_product", OLD."id", OLD."lead_role", OLD."minutes", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."responsible_role", OLD."statement", OLD."status", OLD."type", OLD."version", OLD."what_stops", OLD."why", OLD."year_id"); RETURN NULL;', hash='3c15a70b7c6b3a9d799e224aa2f5ad6ab1e36724', operation='DELETE', pgid='pgtrigger_delete_delete_35deb', table='charter_decisionversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coreprinciple',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_coreprincipleevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "title", "topics", "version_id") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."title", NEW."topics", NEW."version_id"); RETURN NULL;', hash='3dd79be5dcd735f99d76a5bf924829a584c898bc', operation='INSERT', pgid='pgtrigger_insert_insert_e4f41', table='charter_coreprinciple', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coreprinciple',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_coreprincipleevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "title", "topics", "version_id") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."title", NEW."topics", NEW."version_id"); RETURN NULL;', hash='720c3e8996648784ef6c4b0ac7839b81eedbff2f', operation='UPDATE', pgid='pgtrigger_update_update_8eaa2', table='charter_coreprinciple', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coreprinciple',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_coreprincipleevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "title", "topics", "version_id") VALUES (OLD."code", OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."title", OLD."topics", OLD."version_id"); RETURN NULL;', hash='f297333f22b4515d76182bdc48ed884e8e1c694a', operation='DELETE', pgid='pgtrigger_delete_delete_080ab', table='charter_coreprinciple', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='dueitem',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_dueitemevent" ("closed_at", "closed_reason", "due_on", "duty_id", "fulfilled_at", "id", "occasion", "opens_on", "period", "period_first_day", "period_label", "period_last_day", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (NEW."closed_at", NEW."closed_reason", NEW."due_on", NEW."duty_id", NEW."fulfilled_at", NEW."id", NEW."occasion", NEW."opens_on", NEW."period", NEW."period_first_day", NEW."period_label", NEW."period_last_day", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id"); RETURN NULL;', hash='69b679d570fc35eb5af0a313e00c0b65fff8b344', operation='INSERT', pgid='pgtrigger_insert_insert_f99a3', table='charter_dueitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='dueitem',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_dueitemevent" ("closed_at", "closed_reason", "due_on", "duty_id", "fulfilled_at", "id", "occasion", "opens_on", "period", "period_first_day", "period_label", "period_last_day", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (NEW."closed_at", NEW."closed_reason", NEW."due_on", NEW."duty_id", NEW."fulfilled_at", NEW."id", NEW."occasion", NEW."opens_on", NEW."period", NEW."period_first_day", NEW."period_label", NEW."period_last_day", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id"); RETURN NULL;', hash='27b9cfc367953eb715deecedc81187977bf41385', operation='UPDATE', pgid='pgtrigger_update_update_455d7', table='charter_dueitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='dueitem',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_dueitemevent" ("closed_at", "closed_reason", "due_on", "duty_id", "fulfilled_at", "id", "occasion", "opens_on", "period", "period_first_day", "period_label", "period_last_day", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (OLD."closed_at", OLD."closed_reason", OLD."due_on", OLD."duty_id", OLD."fulfilled_at", OLD."id", OLD."occasion", OLD."opens_on", OLD."period", OLD."period_first_day", OLD."period_label", OLD."period_last_day", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id"); RETURN NULL;', hash='c2c37ce8009010fe97d1cde48eb421ab31cd895a', operation='DELETE', pgid='pgtrigger_delete_delete_7462a', table='charter_dueitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='evidence',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_evidenceevent" ("added_at", "added_by_id", "answer_id", "dated", "expires_on", "file_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "withdrawn_at") VALUES (NEW."added_at", NEW."added_by_id", NEW."answer_id", NEW."dated", NEW."expires_on", NEW."file_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title", NEW."withdrawn_at"); RETURN NULL;', hash='25cc5ec423539dd964ecf053826f0188a85384a5', operation='INSERT', pgid='pgtrigger_insert_insert_cfe9b', table='charter_evidence', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='evidence',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_evidenceevent" ("added_at", "added_by_id", "answer_id", "dated", "expires_on", "file_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "withdrawn_at") VALUES (NEW."added_at", NEW."added_by_id", NEW."answer_id", NEW."dated", NEW."expires_on", NEW."file_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title", NEW."withdrawn_at"); RETURN NULL;', hash='cddc797a0ef5475a61211164b52c3c134d785f5b', operation='UPDATE', pgid='pgtrigger_update_update_5d969', table='charter_evidence', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='evidence',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_evidenceevent" ("added_at", "added_by_id", "answer_id", "dated", "expires_on", "file_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "withdrawn_at") VALUES (OLD."added_at", OLD."added_by_id", OLD."answer_id", OLD."dated", OLD."expires_on", OLD."file_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title", OLD."withdrawn_at"); RETURN NULL;', hash='1519eb65cb08a45264e199c0e9f76d6e9b61da07', operation='DELETE', pgid='pgtrigger_delete_delete_fc37b', table='charter_evidence', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='duty',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_dutyevent" ("anchor", "at", "cadence", "code", "id", "minutes", "offset", "offset_days", "opens_before", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phases", "proforma_id", "read_by", "role", "title", "version_id", "what_for") VALUES (NEW."anchor", NEW."at", NEW."cadence", NEW."code", NEW."id", NEW."minutes", NEW."offset", NEW."offset_days", NEW."opens_before", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phases", NEW."proforma_id", NEW."read_by", NEW."role", NEW."title", NEW."version_id", NEW."what_for"); RETURN NULL;', hash='1e1b09953287402fd91e481a7a4918d08c133241', operation='INSERT', pgid='pgtrigger_insert_insert_c2ade', table='charter_duty', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='duty',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_dutyevent" ("anchor", "at", "cadence", "code", "id", "minutes", "offset", "offset_days", "opens_before", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phases", "proforma_id", "read_by", "role", "title", "version_id", "what_for") VALUES (NEW."anchor", NEW."at", NEW."cadence", NEW."code", NEW."id", NEW."minutes", NEW."offset", NEW."offset_days", NEW."opens_before", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phases", NEW."proforma_id", NEW."read_by", NEW."role", NEW."title", NEW."version_id", NEW."what_for"); RETURN NULL;', hash='c944857fbfaefd36bd91f2fd2eb8239e50214a99', operation='UPDATE', pgid='pgtrigger_update_update_a22af', table='charter_duty', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='duty',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_dutyevent" ("anchor", "at", "cadence", "code", "id", "minutes", "offset", "offset_days", "opens_before", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phases", "proforma_id", "read_by", "role", "title", "version_id", "what_for") VALUES (OLD."anchor", OLD."at", OLD."cadence", OLD."code", OLD."id", OLD."minutes", OLD."offset", OLD."offset_days", OLD."opens_before", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phases", OLD."proforma_id", OLD."read_by", OLD."role", OLD."title", OLD."version_id", OLD."what_for"); RETURN NULL;', hash='21f8eeb45ab76ad5ca30ead6f9a9a10c175e4282', operation='DELETE', pgid='pgtrigger_delete_delete_aee10', table='charter_duty', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='proformaversion',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_proformaversionevent" ("definition", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proforma_id", "published_at") VALUES (NEW."definition", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proforma_id", NEW."published_at"); RETURN NULL;', hash='0550bfcda27d128fd5cbfb2a641ff30da3715f2a', operation='INSERT', pgid='pgtrigger_insert_insert_2b33d', table='charter_proformaversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='proformaversion',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_proformaversionevent" ("definition", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proforma_id", "published_at") VALUES (NEW."definition", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proforma_id", NEW."published_at"); RETURN NULL;', hash='90387a39b370ecf5b1f780e5e9bf0e3816d704ff', operation='UPDATE', pgid='pgtrigger_update_update_4f0d0', table='charter_proformaversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='proformaversion',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_proformaversionevent" ("definition", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proforma_id", "published_at") VALUES (OLD."definition", OLD."id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proforma_id", OLD."published_at"); RETURN NULL;', hash='e588bcfb0f23224997817fa17fc61bd5e656742b', operation='DELETE', pgid='pgtrigger_delete_delete_e83cd', table='charter_proformaversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='submission',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_submissionevent" ("due_item_id", "form_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "reviewed_at", "reviewed_by_id", "school_id", "started_at", "started_by_id", "state", "submitted_at", "submitted_by_id") VALUES (NEW."due_item_id", NEW."form_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."previous_id", NEW."reviewed_at", NEW."reviewed_by_id", NEW."school_id", NEW."started_at", NEW."started_by_id", NEW."state", NEW."submitted_at", NEW."submitted_by_id"); RETURN NULL;', hash='342d184371c910d3d1f7189d238fbbb4ac4ba8be', operation='INSERT', pgid='pgtrigger_insert_insert_33c9b', table='charter_submission', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='submission',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_submissionevent" ("due_item_id", "form_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "reviewed_at", "reviewed_by_id", "school_id", "started_at", "started_by_id", "state", "submitted_at", "submitted_by_id") VALUES (NEW."due_item_id", NEW."form_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."previous_id", NEW."reviewed_at", NEW."reviewed_by_id", NEW."school_id", NEW."started_at", NEW."started_by_id", NEW."state", NEW."submitted_at", NEW."submitted_by_id"); RETURN NULL;', hash='50c9d35ecaf38514867c5d97ad58b07d6d240ae3', operation='UPDATE', pgid='pgtrigger_update_update_411bc', table='charter_submission', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='submission',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_submissionevent" ("due_item_id", "form_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "reviewed_at", "reviewed_by_id", "school_id", "started_at", "started_by_id", "state", "submitted_at", "submitted_by_id") VALUES (OLD."due_item_id", OLD."form_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."previous_id", OLD."reviewed_at", OLD."reviewed_by_id", OLD."school_id", OLD."started_at", OLD."started_by_id", OLD."state", OLD."submitted_at", OLD."submitted_by_id"); RETURN NULL;', hash='8bbc82318653047ee43e5b3b956581aebe1ead09', operation='DELETE', pgid='pgtrigger_delete_delete_867ca', table='charter_submission', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='return',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_returnevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reason", "settled", "submission_id") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."reason", NEW."settled", NEW."submission_id"); RETURN NULL;', hash='9cb1e990d703b1bc8ff390037ba97e6b464d4c4e', operation='INSERT', pgid='pgtrigger_insert_insert_39fb0', table='charter_return', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='return',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_returnevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reason", "settled", "submission_id") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."reason", NEW."settled", NEW."submission_id"); RETURN NULL;', hash='cc631790db288b6d6b010f809934152810de3851', operation='UPDATE', pgid='pgtrigger_update_update_7b190', table='charter_return', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='return',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_returnevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reason", "settled", "submission_id") VALUES (OLD."at", OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question", OLD."reason", OLD."settled", OLD."submission_id"); RETURN NULL;', hash='e79e118764c64a000843dea1eee8a7443c5095db', operation='DELETE', pgid='pgtrigger_delete_delete_caee5', table='charter_return', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='answer',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_answerevent" ("comment", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefilled_from", "question", "row", "saved_at", "saved_by_id", "submission_id", "value", "verification", "verified_by_id", "version") VALUES (NEW."comment", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prefilled_from", NEW."question", NEW."row", NEW."saved_at", NEW."saved_by_id", NEW."submission_id", NEW."value", NEW."verification", NEW."verified_by_id", NEW."version"); RETURN NULL;', hash='45568ea1d6c04d009808a0b8d3e4d2b8fafd4736', operation='INSERT', pgid='pgtrigger_insert_insert_a60a7', table='charter_answer', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='answer',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_answerevent" ("comment", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefilled_from", "question", "row", "saved_at", "saved_by_id", "submission_id", "value", "verification", "verified_by_id", "version") VALUES (NEW."comment", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prefilled_from", NEW."question", NEW."row", NEW."saved_at", NEW."saved_by_id", NEW."submission_id", NEW."value", NEW."verification", NEW."verified_by_id", NEW."version"); RETURN NULL;', hash='356a5ebbf9ee8631fc0c2cf35dc82c9a24b7e264', operation='UPDATE', pgid='pgtrigger_update_update_968d0', table='charter_answer', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='answer',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_answerevent" ("comment", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefilled_from", "question", "row", "saved_at", "saved_by_id", "submission_id", "value", "verification", "verified_by_id", "version") VALUES (OLD."comment", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."prefilled_from", OLD."question", OLD."row", OLD."saved_at", OLD."saved_by_id", OLD."submission_id", OLD."value", OLD."verification", OLD."verified_by_id", OLD."version"); RETURN NULL;', hash='f4a024b97a240cd78cee2ddf4fb9262a4a88c84a', operation='DELETE', pgid='pgtrigger_delete_delete_18ef3', table='charter_answer', when='AFTER')),
            )],
        ),
    ]
