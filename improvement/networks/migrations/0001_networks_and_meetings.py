import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.models.calendar
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('charter', '0008_what_a_duty_asks_for'),
        ('improvement', '0002_strands_and_limits'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('review', '0001_annual_review'),
        ('schools', '0002_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='LeadershipLevel',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=80)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('usual', models.BooleanField(default=False, verbose_name='the level that is offered first')),
                ],
                options={
                    'ordering': ['order', 'pk'],
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='LeadershipLevelEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=80)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('usual', models.BooleanField(default=False, verbose_name='the level that is offered first')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.leadershiplevel')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='NetworkKind',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=80)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('roles', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20), blank=True, default=list, size=None, verbose_name='who meets')),
                    ('meetings', models.PositiveSmallIntegerField(default=3, verbose_name='meetings a year')),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('step', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['order', 'pk'],
                },
            ), migrations.CreateModel(
                name='Network',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('name', models.CharField(max_length=100, unique=True)),
                    ('about', models.TextField(blank=True, verbose_name='what it is for')),
                    ('phases', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('nursery', 'Nursery'), ('primary', 'Primary'), ('secondary', 'Secondary'), ('all_through', 'All-through'), ('post_16', 'Post-16'), ('special', 'Special'), ('alternative', 'Alternative provision')], max_length=12), blank=True, default=list, size=None)),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                    ('kind', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='networks', to='networks.networkkind')),
                ],
                options={
                    'ordering': ['kind__order', 'name'],
                },
            ), migrations.CreateModel(
                name='NetworkMeeting',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('held_on', models.DateField(verbose_name='day')),
                    ('place', models.CharField(blank=True, max_length=150, verbose_name='where')),
                    ('agreed', models.TextField(blank=True, verbose_name='what was agreed')),
                    ('noted_on', models.DateField(blank=True, null=True)),
                    ('network', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='meetings', to='networks.network')),
                    ('noted_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('planned_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['-held_on', '-pk'],
                    'constraints': [models.UniqueConstraint(fields=('network', 'held_on'), name='one_network_meeting_a_day', violation_error_message='This network meets on that day already.'), models.CheckConstraint(condition=models.Q(models.Q(('noted_by__isnull', True), ('noted_on__isnull', True)), models.Q(('noted_by__isnull', False), ('noted_on__isnull', False)), _connector='OR'), name='network_meeting_noted_whole')],
                },
            ), migrations.CreateModel(
                name='StandingItem',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('title', models.CharField(max_length=120)),
                    ('help', models.CharField(blank=True, max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                ],
                options={
                    'ordering': ['order', 'pk'],
                },
            ), migrations.CreateModel(
                name='MeetingItem',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('title', models.CharField(max_length=120)),
                    ('notes', models.TextField(blank=True)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='items', to='networks.networkmeeting')),
                    ('standing', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='networks.standingitem')),
                ],
                options={
                    'ordering': ['order', 'pk'],
                    'constraints': [models.UniqueConstraint(fields=('meeting', 'standing'), name='standing_item_once_a_meeting')],
                },
            ), migrations.CreateModel(
                name='MeetingItemEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('title', models.CharField(max_length=120)),
                    ('notes', models.TextField(blank=True)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.meetingitem')),
                    ('meeting', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.networkmeeting')),
                    ('standing', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.standingitem')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='NetworkEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('name', models.CharField(max_length=100)),
                    ('about', models.TextField(blank=True, verbose_name='what it is for')),
                    ('phases', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('nursery', 'Nursery'), ('primary', 'Primary'), ('secondary', 'Secondary'), ('all_through', 'All-through'), ('post_16', 'Post-16'), ('special', 'Special'), ('alternative', 'Alternative provision')], max_length=12), blank=True, default=list, size=None)),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.network')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                    ('kind', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.networkkind')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='NetworkKindEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=80)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('roles', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20), blank=True, default=list, size=None, verbose_name='who meets')),
                    ('meetings', models.PositiveSmallIntegerField(default=3, verbose_name='meetings a year')),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.networkkind')),
                    ('step', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='NetworkLead',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('evidence', models.TextField(verbose_name='what shows the difference this person has made')),
                    ('since', models.DateField(verbose_name='from')),
                    ('until', models.DateField(verbose_name='last day')),
                    ('appointed_on', models.DateField()),
                    ('appointed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('network', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leads', to='networks.network')),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='networks_led', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['-since', '-pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('until__gte', models.F('since'))), name='lead_in_order', violation_error_message='The last day is before the first.'), models.CheckConstraint(condition=models.Q(('evidence', ''), _negated=True), name='lead_has_evidence', violation_error_message='Say what shows the difference this person has made.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('network', '='), (trust.models.calendar.DateRange('since', 'until'), '&&')], name='one_lead_at_a_time', violation_error_message='Somebody leads this network on some of these days. End that term first.')],
                },
            ), migrations.CreateModel(
                name='NetworkLeadEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('evidence', models.TextField(verbose_name='what shows the difference this person has made')),
                    ('since', models.DateField(verbose_name='from')),
                    ('until', models.DateField(verbose_name='last day')),
                    ('appointed_on', models.DateField()),
                    ('appointed_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('network', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.network')),
                    ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.networklead')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='NetworkLine',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('since', models.DateField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='network_lines', to='charter.decision')),
                    ('network', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='lines', to='networks.network')),
                ],
                options={
                    'ordering': ['decision__area__order', 'decision__title'],
                    'constraints': [models.UniqueConstraint(fields=('network', 'decision'), name='line_once_a_network', violation_error_message='This network looks after that line already.')],
                },
            ), migrations.CreateModel(
                name='NetworkLineEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('since', models.DateField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision')),
                    ('network', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.network')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.networkline')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='NetworkMeetingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('held_on', models.DateField(verbose_name='day')),
                    ('place', models.CharField(blank=True, max_length=150, verbose_name='where')),
                    ('agreed', models.TextField(blank=True, verbose_name='what was agreed')),
                    ('noted_on', models.DateField(blank=True, null=True)),
                    ('network', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.network')),
                    ('noted_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.networkmeeting')),
                    ('planned_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='NetworkProposal',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('outcome', models.CharField(choices=[('keep', 'Keep'), ('reword', 'Change the wording'), ('change_type', 'Change the type'), ('retire', 'Retire'), ('new', 'New')], max_length=11, verbose_name='what is asked')),
                    ('reason', models.TextField(verbose_name='why')),
                    ('title', models.CharField(blank=True, max_length=200, verbose_name='what it is about')),
                    ('statement', models.TextField(blank=True, verbose_name='what we would agree')),
                    ('type', models.CharField(blank=True, choices=[('centralised', 'Centralised'), ('standardised', 'Standardised'), ('aligned', 'Aligned'), ('autonomous', 'Autonomous')], max_length=12)),
                    ('lead_role', models.CharField(blank=True, choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who would lead')),
                    ('responsible_role', models.CharField(blank=True, choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who would answer for it')),
                    ('on', models.DateField(verbose_name='proposed on')),
                    ('area', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.area')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='network_proposals', to='charter.decision')),
                    ('line', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='network_proposals', to='review.reviewline')),
                    ('meeting', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='proposals', to='networks.networkmeeting')),
                    ('network', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='proposals', to='networks.network')),
                ],
                options={
                    'ordering': ['-on', '-pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('decision__isnull', False), models.Q(models.Q(('title', ''), _negated=True), models.Q(('statement', ''), _negated=True), models.Q(('type', ''), _negated=True), ('area__isnull', False)), _connector='OR'), name='proposal_names_its_matter', violation_error_message='Choose a line of the charter, or say what the new one would be.'), models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='proposal_has_a_reason', violation_error_message='Say why: schools and the body that decides will read it.')],
                },
            ), migrations.CreateModel(
                name='NetworkProposalEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('outcome', models.CharField(choices=[('keep', 'Keep'), ('reword', 'Change the wording'), ('change_type', 'Change the type'), ('retire', 'Retire'), ('new', 'New')], max_length=11, verbose_name='what is asked')),
                    ('reason', models.TextField(verbose_name='why')),
                    ('title', models.CharField(blank=True, max_length=200, verbose_name='what it is about')),
                    ('statement', models.TextField(blank=True, verbose_name='what we would agree')),
                    ('type', models.CharField(blank=True, choices=[('centralised', 'Centralised'), ('standardised', 'Standardised'), ('aligned', 'Aligned'), ('autonomous', 'Autonomous')], max_length=12)),
                    ('lead_role', models.CharField(blank=True, choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who would lead')),
                    ('responsible_role', models.CharField(blank=True, choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='who would answer for it')),
                    ('on', models.DateField(verbose_name='proposed on')),
                    ('area', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.area')),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision')),
                    ('line', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='review.reviewline')),
                    ('meeting', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.networkmeeting')),
                    ('network', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.network')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.networkproposal')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='StandingItemEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('title', models.CharField(max_length=120)),
                    ('help', models.CharField(blank=True, max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.standingitem')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='WorkStrand',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=80)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('kinds', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None)),
                ],
                options={
                    'ordering': ['order', 'pk'],
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='WorkStrandEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=80)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('kinds', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.workstrand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ActionLevel',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('at', models.DateTimeField()),
                    ('action', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='level', to='charter.action')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('level', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='actions', to='networks.leadershiplevel')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Attendance',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='network_attendance', to='schools.school')),
                    ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='attendance', to='networks.networkmeeting')),
                ],
                options={
                    'verbose_name_plural': 'attendance',
                    'ordering': ['school__sort_name'],
                    'constraints': [models.UniqueConstraint(fields=('meeting', 'school'), name='school_once_a_network_meeting')],
                },
            ), migrations.CreateModel(
                name='AttendanceEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.attendance')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('meeting', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.networkmeeting')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='LaContact',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('authority', models.CharField(max_length=100, verbose_name='local authority')),
                    ('on', models.DateField(verbose_name='day')),
                    ('who', models.CharField(help_text='Their post: the school improvement adviser, say.', max_length=150, verbose_name='with whom')),
                    ('about', models.CharField(max_length=200, verbose_name='what about')),
                    ('outcome', models.TextField(blank=True, verbose_name='what came of it')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='la_contacts', to='schools.school')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'verbose_name': 'contact with the local authority',
                    'verbose_name_plural': 'contacts with the local authority',
                    'ordering': ['-on', '-pk'],
                },
            ), migrations.CreateModel(
                name='LaContactEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('authority', models.CharField(max_length=100, verbose_name='local authority')),
                    ('on', models.DateField(verbose_name='day')),
                    ('who', models.CharField(help_text='Their post: the school improvement adviser, say.', max_length=150, verbose_name='with whom')),
                    ('about', models.CharField(max_length=200, verbose_name='what about')),
                    ('outcome', models.TextField(blank=True, verbose_name='what came of it')),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.lacontact')),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ActionLevelEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('at', models.DateTimeField()),
                    ('action', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.action')),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='networks.actionlevel')),
                    ('level', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='networks.leadershiplevel')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='leadershiplevel',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_leadershiplevelevent" ("code", "description", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "usual") VALUES (NEW."code", NEW."description", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."usual"); RETURN NULL;', hash='ae6be81a8035fb861761bb650d37bc53ef7bccb4', operation='INSERT', pgid='pgtrigger_insert_insert_1d57d', table='networks_leadershiplevel', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='leadershiplevel',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_leadershiplevelevent" ("code", "description", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "usual") VALUES (NEW."code", NEW."description", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."usual"); RETURN NULL;', hash='6dfa882d2092b6b13a6724180b5a7abb22c8d4d9', operation='UPDATE', pgid='pgtrigger_update_update_3f0fa', table='networks_leadershiplevel', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='leadershiplevel',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_leadershiplevelevent" ("code", "description", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "usual") VALUES (OLD."code", OLD."description", OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."usual"); RETURN NULL;', hash='e54080445aa07f4b7c6786bcaa1ae6ef11ed54d9', operation='DELETE', pgid='pgtrigger_delete_delete_a0579', table='networks_leadershiplevel', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='standingitem',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_standingitemevent" ("code", "help", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."code", NEW."help", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title"); RETURN NULL;', hash='07a75b95ac9500f1b14881317ee62a3c410491ae', operation='INSERT', pgid='pgtrigger_insert_insert_32537', table='networks_standingitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='standingitem',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_standingitemevent" ("code", "help", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."code", NEW."help", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title"); RETURN NULL;', hash='d537990b76e3e064a28bb2b7797636bc05f9c490', operation='UPDATE', pgid='pgtrigger_update_update_95d3f', table='networks_standingitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='standingitem',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_standingitemevent" ("code", "help", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (OLD."code", OLD."help", OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title"); RETURN NULL;', hash='0e0fabe790b1ec6a4a6a622bca372df379ab5632', operation='DELETE', pgid='pgtrigger_delete_delete_4bf3c', table='networks_standingitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='workstrand',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_workstrandevent" ("code", "description", "id", "kinds", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."description", NEW."id", NEW."kinds", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='78bf5b3e3a1d212e57f3ef9149f9921e7fa1c119', operation='INSERT', pgid='pgtrigger_insert_insert_3a395', table='networks_workstrand', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='workstrand',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_workstrandevent" ("code", "description", "id", "kinds", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."description", NEW."id", NEW."kinds", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='9813a5964650c7ec3320ae67a1faea7c03da3f2c', operation='UPDATE', pgid='pgtrigger_update_update_13844', table='networks_workstrand', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='workstrand',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_workstrandevent" ("code", "description", "id", "kinds", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."description", OLD."id", OLD."kinds", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='8f2ac3ee47a4899ae39c29625b264050932082be', operation='DELETE', pgid='pgtrigger_delete_delete_2ea53', table='networks_workstrand', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='lacontact',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_lacontactevent" ("about", "authority", "by_id", "id", "on", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "step_id", "strand_id", "version", "who") VALUES (NEW."about", NEW."authority", NEW."by_id", NEW."id", NEW."on", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."step_id", NEW."strand_id", NEW."version", NEW."who"); RETURN NULL;', hash='c5cd227dcf6893a9b7294ef5bfd25c96065773a0', operation='INSERT', pgid='pgtrigger_insert_insert_ad111', table='networks_lacontact', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='lacontact',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_lacontactevent" ("about", "authority", "by_id", "id", "on", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "step_id", "strand_id", "version", "who") VALUES (NEW."about", NEW."authority", NEW."by_id", NEW."id", NEW."on", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."step_id", NEW."strand_id", NEW."version", NEW."who"); RETURN NULL;', hash='0ed73ac387ea24ccb3772678ca7bfed1eacd386d', operation='UPDATE', pgid='pgtrigger_update_update_93c37', table='networks_lacontact', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='lacontact',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_lacontactevent" ("about", "authority", "by_id", "id", "on", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "step_id", "strand_id", "version", "who") VALUES (OLD."about", OLD."authority", OLD."by_id", OLD."id", OLD."on", OLD."outcome", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."step_id", OLD."strand_id", OLD."version", OLD."who"); RETURN NULL;', hash='97f1be0cf212ab675988a9253a0e1297062c0221', operation='DELETE', pgid='pgtrigger_delete_delete_f23bc', table='networks_lacontact', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='actionlevel',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_actionlevelevent" ("action_id", "at", "by_id", "id", "level_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."action_id", NEW."at", NEW."by_id", NEW."id", NEW."level_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='af7fcb63535d0999813fe108d804403c76bd89fa', operation='INSERT', pgid='pgtrigger_insert_insert_468ab', table='networks_actionlevel', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='actionlevel',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_actionlevelevent" ("action_id", "at", "by_id", "id", "level_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."action_id", NEW."at", NEW."by_id", NEW."id", NEW."level_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='56b730158f43933096d6491cc41179d0922c64fe', operation='UPDATE', pgid='pgtrigger_update_update_eaa47', table='networks_actionlevel', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='actionlevel',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_actionlevelevent" ("action_id", "at", "by_id", "id", "level_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."action_id", OLD."at", OLD."by_id", OLD."id", OLD."level_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='474d2705fd8ae142cd5cdb6403e32e9b931a51c0', operation='DELETE', pgid='pgtrigger_delete_delete_fbad8', table='networks_actionlevel', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networkkind',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_networkkindevent" ("code", "description", "id", "meetings", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roles", "step_id", "strand_id") VALUES (NEW."code", NEW."description", NEW."id", NEW."meetings", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."roles", NEW."step_id", NEW."strand_id"); RETURN NULL;', hash='3f0c4240fbb554c4991d7fe919368fb9a44dcbf5', operation='INSERT', pgid='pgtrigger_insert_insert_90795', table='networks_networkkind', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networkkind',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_networkkindevent" ("code", "description", "id", "meetings", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roles", "step_id", "strand_id") VALUES (NEW."code", NEW."description", NEW."id", NEW."meetings", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."roles", NEW."step_id", NEW."strand_id"); RETURN NULL;', hash='f885e14a5774e07a2918d6384ccaebdd95c1506b', operation='UPDATE', pgid='pgtrigger_update_update_9c108', table='networks_networkkind', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networkkind',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_networkkindevent" ("code", "description", "id", "meetings", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "roles", "step_id", "strand_id") VALUES (OLD."code", OLD."description", OLD."id", OLD."meetings", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."roles", OLD."step_id", OLD."strand_id"); RETURN NULL;', hash='c5c6beb6306b689e2c14949a42081b08af011407', operation='DELETE', pgid='pgtrigger_delete_delete_1b7ff', table='networks_networkkind', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='network',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_networkevent" ("about", "closed_on", "id", "kind_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phases", "step_id", "strand_id", "version") VALUES (NEW."about", NEW."closed_on", NEW."id", NEW."kind_id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phases", NEW."step_id", NEW."strand_id", NEW."version"); RETURN NULL;', hash='2fc1125e8ddcca07a17cbe3648aef9e928b532eb', operation='INSERT', pgid='pgtrigger_insert_insert_18ce1', table='networks_network', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='network',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_networkevent" ("about", "closed_on", "id", "kind_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phases", "step_id", "strand_id", "version") VALUES (NEW."about", NEW."closed_on", NEW."id", NEW."kind_id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phases", NEW."step_id", NEW."strand_id", NEW."version"); RETURN NULL;', hash='7cfc6347c6842e13df33dcfc222bfbbbce056ad6', operation='UPDATE', pgid='pgtrigger_update_update_d086d', table='networks_network', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='network',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_networkevent" ("about", "closed_on", "id", "kind_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phases", "step_id", "strand_id", "version") VALUES (OLD."about", OLD."closed_on", OLD."id", OLD."kind_id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phases", OLD."step_id", OLD."strand_id", OLD."version"); RETURN NULL;', hash='81336c75c6ac38a3c2dd4913e769a56f43d795e4', operation='DELETE', pgid='pgtrigger_delete_delete_a2393', table='networks_network', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networklead',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_networkleadevent" ("appointed_by_id", "appointed_on", "evidence", "id", "network_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "until") VALUES (NEW."appointed_by_id", NEW."appointed_on", NEW."evidence", NEW."id", NEW."network_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."since", NEW."until"); RETURN NULL;', hash='a9f4fc6d69eed9a5917105c8bdd685e934e35d5a', operation='INSERT', pgid='pgtrigger_insert_insert_747a8', table='networks_networklead', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networklead',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_networkleadevent" ("appointed_by_id", "appointed_on", "evidence", "id", "network_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "until") VALUES (NEW."appointed_by_id", NEW."appointed_on", NEW."evidence", NEW."id", NEW."network_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."since", NEW."until"); RETURN NULL;', hash='f32d1f987b4d555ac9b930c84b4241bfa5b6bc6f', operation='UPDATE', pgid='pgtrigger_update_update_52667', table='networks_networklead', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networklead',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_networkleadevent" ("appointed_by_id", "appointed_on", "evidence", "id", "network_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "until") VALUES (OLD."appointed_by_id", OLD."appointed_on", OLD."evidence", OLD."id", OLD."network_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."since", OLD."until"); RETURN NULL;', hash='02bac94ff550f1a6e4f347db4c7d59ebd54a0311', operation='DELETE', pgid='pgtrigger_delete_delete_6a646', table='networks_networklead', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networkline',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_networklineevent" ("by_id", "decision_id", "id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since") VALUES (NEW."by_id", NEW."decision_id", NEW."id", NEW."network_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."since"); RETURN NULL;', hash='a5c0b4f84c4ae6dd4bc058eb4d712960a8aa5523', operation='INSERT', pgid='pgtrigger_insert_insert_ee525', table='networks_networkline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networkline',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_networklineevent" ("by_id", "decision_id", "id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since") VALUES (NEW."by_id", NEW."decision_id", NEW."id", NEW."network_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."since"); RETURN NULL;', hash='e8d1de79e6e84b43813c8a10032b2450cf9edb71', operation='UPDATE', pgid='pgtrigger_update_update_541ca', table='networks_networkline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networkline',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_networklineevent" ("by_id", "decision_id", "id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since") VALUES (OLD."by_id", OLD."decision_id", OLD."id", OLD."network_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."since"); RETURN NULL;', hash='308ca8b2da7e580e5097a225ee295508d781f963', operation='DELETE', pgid='pgtrigger_delete_delete_5e6de', table='networks_networkline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networkmeeting',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_networkmeetingevent" ("agreed", "held_on", "id", "network_id", "noted_by_id", "noted_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_by_id", "version") VALUES (NEW."agreed", NEW."held_on", NEW."id", NEW."network_id", NEW."noted_by_id", NEW."noted_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."planned_by_id", NEW."version"); RETURN NULL;', hash='ea3513300ee599249e244d7da916f53e92ecbcc0', operation='INSERT', pgid='pgtrigger_insert_insert_7ad46', table='networks_networkmeeting', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networkmeeting',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_networkmeetingevent" ("agreed", "held_on", "id", "network_id", "noted_by_id", "noted_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_by_id", "version") VALUES (NEW."agreed", NEW."held_on", NEW."id", NEW."network_id", NEW."noted_by_id", NEW."noted_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."planned_by_id", NEW."version"); RETURN NULL;', hash='8aec366e231d7b5cc69194076662d40fb007fd1d', operation='UPDATE', pgid='pgtrigger_update_update_d4b78', table='networks_networkmeeting', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networkmeeting',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_networkmeetingevent" ("agreed", "held_on", "id", "network_id", "noted_by_id", "noted_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_by_id", "version") VALUES (OLD."agreed", OLD."held_on", OLD."id", OLD."network_id", OLD."noted_by_id", OLD."noted_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."planned_by_id", OLD."version"); RETURN NULL;', hash='31dc780b8727b8fecb7f55f86ef44e3bc782e745', operation='DELETE', pgid='pgtrigger_delete_delete_f0726', table='networks_networkmeeting', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='attendance',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_attendanceevent" ("id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id"); RETURN NULL;', hash='b1e899c7b1cf9d43d672662da61649a037c7cc88', operation='INSERT', pgid='pgtrigger_insert_insert_16517', table='networks_attendance', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='attendance',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_attendanceevent" ("id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id"); RETURN NULL;', hash='9a1079ebbc805c21dde80332e671c35f2e624db6', operation='UPDATE', pgid='pgtrigger_update_update_d2e11', table='networks_attendance', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='attendance',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_attendanceevent" ("id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (OLD."id", OLD."meeting_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id"); RETURN NULL;', hash='3eb210908ce1163b1a1ff8dd8c75a669c0ea6364', operation='DELETE', pgid='pgtrigger_delete_delete_07f42', table='networks_attendance', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networkproposal',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_networkproposalevent" ("area_id", "by_id", "decision_id", "id", "lead_role", "line_id", "meeting_id", "network_id", "on", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "responsible_role", "statement", "title", "type") VALUES (NEW."area_id", NEW."by_id", NEW."decision_id", NEW."id", NEW."lead_role", NEW."line_id", NEW."meeting_id", NEW."network_id", NEW."on", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."responsible_role", NEW."statement", NEW."title", NEW."type"); RETURN NULL;', hash='fd8eb60ad3bbac4318732e854c19971d37c08771', operation='INSERT', pgid='pgtrigger_insert_insert_61d7b', table='networks_networkproposal', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networkproposal',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_networkproposalevent" ("area_id", "by_id", "decision_id", "id", "lead_role", "line_id", "meeting_id", "network_id", "on", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "responsible_role", "statement", "title", "type") VALUES (NEW."area_id", NEW."by_id", NEW."decision_id", NEW."id", NEW."lead_role", NEW."line_id", NEW."meeting_id", NEW."network_id", NEW."on", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."responsible_role", NEW."statement", NEW."title", NEW."type"); RETURN NULL;', hash='342ec5716de878f3a338bf703c9cd6cb83fa4651', operation='UPDATE', pgid='pgtrigger_update_update_e27e3', table='networks_networkproposal', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='networkproposal',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_networkproposalevent" ("area_id", "by_id", "decision_id", "id", "lead_role", "line_id", "meeting_id", "network_id", "on", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "responsible_role", "statement", "title", "type") VALUES (OLD."area_id", OLD."by_id", OLD."decision_id", OLD."id", OLD."lead_role", OLD."line_id", OLD."meeting_id", OLD."network_id", OLD."on", OLD."outcome", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."responsible_role", OLD."statement", OLD."title", OLD."type"); RETURN NULL;', hash='59ccabb8baf8ed7f2ddc1d01d0b9412a3a50d4ed', operation='DELETE', pgid='pgtrigger_delete_delete_1ca92', table='networks_networkproposal', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='meetingitem',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_meetingitemevent" ("id", "meeting_id", "notes", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "standing_id", "title") VALUES (NEW."id", NEW."meeting_id", NEW."notes", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."standing_id", NEW."title"); RETURN NULL;', hash='70113fdb0762188af879603b662241265ae00c85', operation='INSERT', pgid='pgtrigger_insert_insert_466d2', table='networks_meetingitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='meetingitem',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "networks_meetingitemevent" ("id", "meeting_id", "notes", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "standing_id", "title") VALUES (NEW."id", NEW."meeting_id", NEW."notes", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."standing_id", NEW."title"); RETURN NULL;', hash='13dc1772afda45e1b68e1a8813699771661b617f', operation='UPDATE', pgid='pgtrigger_update_update_5644c', table='networks_meetingitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='meetingitem',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "networks_meetingitemevent" ("id", "meeting_id", "notes", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "standing_id", "title") VALUES (OLD."id", OLD."meeting_id", OLD."notes", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."standing_id", OLD."title"); RETURN NULL;', hash='06a46b143ffff6a5b2bd93e35a2c9d3c726c8af0', operation='DELETE', pgid='pgtrigger_delete_delete_3eec5', table='networks_meetingitem', when='AFTER')),
            )],
        ),
    ]
