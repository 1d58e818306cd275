import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from decimal import Decimal
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('improvement', '0003_strand_forces_overall'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='CoachingPlan',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=150, verbose_name='what it is about')),
                    ('end_state', models.TextField(max_length=2000, verbose_name='how we shall know that it has done its work')),
                    ('starts_on', models.DateField(verbose_name='from')),
                    ('ends_on', models.DateField(verbose_name='until')),
                    ('ended_on', models.DateField(blank=True, null=True)),
                    ('outcome', models.TextField(blank=True, max_length=2000, verbose_name='what came of it')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['ended_on', '-starts_on', '-pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('ends_on__gt', models.F('starts_on'))), name='coaching_plan_in_order', violation_error_message='A coaching plan ends after it begins.'), models.CheckConstraint(condition=models.Q(('ended_on__isnull', True), models.Q(('outcome', ''), _negated=True), _connector='OR'), name='coaching_plan_ends_with_outcome', violation_error_message='Say what came of it before the plan is closed.')],
                },
            ), migrations.CreateModel(
                name='CoachingMeeting',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('on', models.DateField(verbose_name='day')),
                    ('focus', models.CharField(help_text='A success to build on, a next step, a question: a few words.', max_length=200)),
                    ('held', models.BooleanField(default=False, verbose_name='we met')),
                    ('plan', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='meetings', to='coaching.coachingplan')),
                ],
                options={
                    'ordering': ['on', 'pk'],
                    'constraints': [models.UniqueConstraint(fields=('plan', 'on'), name='one_coaching_meeting_a_day', violation_error_message='This day is in the plan already.')],
                },
            ), migrations.CreateModel(
                name='InductionItem',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('text', models.CharField(max_length=200)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                ],
                options={
                    'ordering': ['order', 'pk'],
                },
            ), migrations.CreateModel(
                name='InductionItemEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('text', models.CharField(max_length=200)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.inductionitem')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Induction',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('role_words', models.CharField(help_text='Head of science, say.', max_length=100, verbose_name='what they lead')),
                    ('starts_on', models.DateField(verbose_name='first day in the role')),
                    ('due_on', models.DateField(verbose_name='done by')),
                    ('done_on', models.DateField(blank=True, null=True)),
                    ('guided_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='inductions_guided', to=settings.AUTH_USER_MODEL)),
                    ('lead', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='inductions', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='inductions', to='schools.school')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': [models.OrderBy(models.F('done_on'), descending=True, nulls_first=True), 'due_on', 'pk'],
                    'constraints': [models.UniqueConstraint(condition=models.Q(('done_on__isnull', True)), fields=('lead', 'school', 'role_words'), name='one_open_induction', violation_error_message='This induction has begun already.'), models.CheckConstraint(condition=models.Q(('due_on__gte', models.F('starts_on'))), name='induction_in_order')],
                },
            ), migrations.CreateModel(
                name='InductionLine',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('text', models.CharField(max_length=200)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('done_on', models.DateField(blank=True, null=True)),
                    ('done_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('induction', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='lines', to='coaching.induction')),
                ],
                options={
                    'ordering': ['order', 'pk'],
                },
            ), migrations.CreateModel(
                name='InductionLineEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('text', models.CharField(max_length=200)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('done_on', models.DateField(blank=True, null=True)),
                    ('done_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('induction', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='coaching.induction')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.inductionline')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='LeaderArea',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=60)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['order', 'pk'],
                },
            ), migrations.CreateModel(
                name='LeaderAreaEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=60)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.leaderarea')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='LeaderTime',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('day', models.DateField()),
                    ('days', models.DecimalField(decimal_places=2, help_text='Half a day is 0.5. A whole week on one line is at most 5.', max_digits=3, validators=[django.core.validators.MaxValueValidator(5)], verbose_name='time, in days')),
                    ('output', models.CharField(blank=True, max_length=300, verbose_name='what came of it')),
                    ('area', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='times', to='coaching.leaderarea')),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leader_times', to=settings.AUTH_USER_MODEL)),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['-day', '-pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('days__gt', 0), ('days__lte', Decimal('5'))), name='leader_days_of_a_week', violation_error_message='Give more than 0 and at most 5 days.')],
                },
            ), migrations.CreateModel(
                name='LeaderTimeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('day', models.DateField()),
                    ('days', models.DecimalField(decimal_places=2, help_text='Half a day is 0.5. A whole week on one line is at most 5.', max_digits=3, validators=[django.core.validators.MaxValueValidator(5)], verbose_name='time, in days')),
                    ('output', models.CharField(blank=True, max_length=300, verbose_name='what came of it')),
                    ('area', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='coaching.leaderarea')),
                    ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.leadertime')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='OfferItem',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=150, verbose_name='what it is called')),
                    ('kind', models.CharField(choices=[('toolkit', 'Toolkit'), ('curriculum', 'Curriculum'), ('learning', 'Professional learning')], max_length=10)),
                    ('about', models.TextField(max_length=1000, verbose_name='what a school gets')),
                    ('url', models.URLField(blank=True, help_text='The page or folder that holds it, if there is one.', verbose_name='where it is')),
                    ('withdrawn_on', models.DateField(blank=True, null=True)),
                    ('curator', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='offers_curated', to=settings.AUTH_USER_MODEL)),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['strand__order', 'kind', 'title'],
                    'constraints': [models.UniqueConstraint(condition=models.Q(('withdrawn_on__isnull', True)), fields=('title',), name='offer_title_once', violation_error_message='There is an item of this name already.')],
                },
            ), migrations.CreateModel(
                name='OfferItemEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=150, verbose_name='what it is called')),
                    ('kind', models.CharField(choices=[('toolkit', 'Toolkit'), ('curriculum', 'Curriculum'), ('learning', 'Professional learning')], max_length=10)),
                    ('about', models.TextField(max_length=1000, verbose_name='what a school gets')),
                    ('url', models.URLField(blank=True, help_text='The page or folder that holds it, if there is one.', verbose_name='where it is')),
                    ('withdrawn_on', models.DateField(blank=True, null=True)),
                    ('curator', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.offeritem')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ReportingLine',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, unique=True)),
                    ('to', models.CharField(blank=True, choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='answers to')),
                    ('words', models.CharField(blank=True, max_length=200, verbose_name='for what')),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                ],
                options={
                    'ordering': ['order', 'pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('role', models.F('to')), _negated=True), name='line_to_another_role', violation_error_message='A role does not answer to itself.')],
                },
            ), migrations.CreateModel(
                name='ReportingLineEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20)),
                    ('to', models.CharField(blank=True, choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20, verbose_name='answers to')),
                    ('words', models.CharField(blank=True, max_length=200, verbose_name='for what')),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.reportingline')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='TrainingGiven',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('on', models.DateField(verbose_name='day')),
                    ('team', models.CharField(blank=True, help_text='Pastoral team, curriculum team …', max_length=100)),
                    ('topic', models.CharField(max_length=150)),
                    ('audience', models.CharField(help_text='Senior leaders, say.', max_length=100, verbose_name='for whom')),
                    ('group_focus', models.CharField(blank=True, help_text="Groups who do less well across the country, for example. Never a pupil's name.", max_length=150, verbose_name='pupils it has in mind')),
                    ('people', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='how many people came')),
                    ('added_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('given_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='training_given', to=settings.AUTH_USER_MODEL)),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['-on', '-pk'],
                },
            ), migrations.CreateModel(
                name='TrainingGivenEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('on', models.DateField(verbose_name='day')),
                    ('team', models.CharField(blank=True, help_text='Pastoral team, curriculum team …', max_length=100)),
                    ('topic', models.CharField(max_length=150)),
                    ('audience', models.CharField(help_text='Senior leaders, say.', max_length=100, verbose_name='for whom')),
                    ('group_focus', models.CharField(blank=True, help_text="Groups who do less well across the country, for example. Never a pupil's name.", max_length=150, verbose_name='pupils it has in mind')),
                    ('people', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='how many people came')),
                    ('added_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('given_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.traininggiven')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='TrainingSchool',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='training_taken', to='schools.school')),
                    ('training', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='schools', to='coaching.traininggiven')),
                ],
                options={
                    'ordering': ['school__sort_name'],
                    'constraints': [models.UniqueConstraint(fields=('training', 'school'), name='training_school_once')],
                },
            ), migrations.CreateModel(
                name='TrainingSchoolEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.trainingschool')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('training', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='coaching.traininggiven')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='CoachingAuthor',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('part', models.CharField(choices=[('coach', 'Coach'), ('coached', 'Coached')], max_length=7)),
                    ('signed_at', models.DateTimeField(blank=True, null=True)),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='coaching_parts', to=settings.AUTH_USER_MODEL)),
                    ('plan', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='authors', to='coaching.coachingplan')),
                ],
                options={
                    'ordering': ['part', 'pk'],
                    'constraints': [models.UniqueConstraint(fields=('plan', 'person'), name='coaching_author_once', violation_error_message='A plan has two different authors.'), models.UniqueConstraint(fields=('plan', 'part'), name='one_coach_and_one_coached', violation_error_message='A plan has one coach and one person who is coached.')],
                },
            ), migrations.CreateModel(
                name='CoachingNote',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('text', models.TextField(max_length=5000, verbose_name='note')),
                    ('written_on', models.DateField()),
                    ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='notes', to='coaching.coachingmeeting')),
                    ('writer', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['pk'],
                    'constraints': [models.UniqueConstraint(fields=('meeting', 'writer'), name='one_coaching_note_a_writer')],
                },
            ), migrations.CreateModel(
                name='CoachingMeetingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('on', models.DateField(verbose_name='day')),
                    ('focus', models.CharField(help_text='A success to build on, a next step, a question: a few words.', max_length=200)),
                    ('held', models.BooleanField(default=False, verbose_name='we met')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.coachingmeeting')),
                    ('plan', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='coaching.coachingplan')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='CoachingAuthorEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('part', models.CharField(choices=[('coach', 'Coach'), ('coached', 'Coached')], max_length=7)),
                    ('signed_at', models.DateTimeField(blank=True, null=True)),
                    ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.coachingauthor')),
                    ('plan', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='coaching.coachingplan')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='CoachingPlanEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=150, verbose_name='what it is about')),
                    ('end_state', models.TextField(max_length=2000, verbose_name='how we shall know that it has done its work')),
                    ('starts_on', models.DateField(verbose_name='from')),
                    ('ends_on', models.DateField(verbose_name='until')),
                    ('ended_on', models.DateField(blank=True, null=True)),
                    ('outcome', models.TextField(blank=True, max_length=2000, verbose_name='what came of it')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.coachingplan')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='CoachingStep',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.CharField(max_length=300, verbose_name='step')),
                    ('due_on', models.DateField(verbose_name='by')),
                    ('done_on', models.DateField(blank=True, null=True)),
                    ('plan', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='coaching.coachingplan')),
                ],
                options={
                    'ordering': ['due_on', 'pk'],
                },
            ), migrations.CreateModel(
                name='CoachingStepEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('words', models.CharField(max_length=300, verbose_name='step')),
                    ('due_on', models.DateField(verbose_name='by')),
                    ('done_on', models.DateField(blank=True, null=True)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.coachingstep')),
                    ('plan', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='coaching.coachingplan')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Expertise',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.CharField(help_text='Early reading, say, or behaviour routines.', max_length=120, verbose_name='field')),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='expertise', to=settings.AUTH_USER_MODEL)),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='experts', to='improvement.strand')),
                ],
                options={
                    'ordering': ['strand__order', 'words', 'pk'],
                    'constraints': [models.UniqueConstraint(fields=('person', 'strand', 'words'), name='expertise_once', violation_error_message='This is in the directory already.')],
                },
            ), migrations.CreateModel(
                name='ExpertiseEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('words', models.CharField(help_text='Early reading, say, or behaviour routines.', max_length=120, verbose_name='field')),
                    ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.expertise')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='InductionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('role_words', models.CharField(help_text='Head of science, say.', max_length=100, verbose_name='what they lead')),
                    ('starts_on', models.DateField(verbose_name='first day in the role')),
                    ('due_on', models.DateField(verbose_name='done by')),
                    ('done_on', models.DateField(blank=True, null=True)),
                    ('guided_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('lead', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='coaching.induction')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='inductionitem',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_inductionitemevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;', hash='a5839d18f38d8f59bb6053070546e866c35c8241', operation='INSERT', pgid='pgtrigger_insert_insert_79417', table='coaching_inductionitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='inductionitem',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_inductionitemevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;', hash='6581ba9c3d03c6db989a2365b4e79427ea24e5da', operation='UPDATE', pgid='pgtrigger_update_update_11d61', table='coaching_inductionitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='inductionitem',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_inductionitemevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."code", OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;', hash='474327e56194961625601f4175a36067f89965ad', operation='DELETE', pgid='pgtrigger_delete_delete_03c98', table='coaching_inductionitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='reportingline',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_reportinglineevent" ("id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "to", "words") VALUES (NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."to", NEW."words"); RETURN NULL;', hash='c5c53904ef4da66f6086eddc6f52e543d424201b', operation='INSERT', pgid='pgtrigger_insert_insert_1fe6f', table='coaching_reportingline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='reportingline',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_reportinglineevent" ("id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "to", "words") VALUES (NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."to", NEW."words"); RETURN NULL;', hash='ce8e00423d568ae7bdf1564e0dcf81116bedd5ca', operation='UPDATE', pgid='pgtrigger_update_update_a9e39', table='coaching_reportingline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='reportingline',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_reportinglineevent" ("id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "to", "words") VALUES (OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role", OLD."to", OLD."words"); RETURN NULL;', hash='10c7df1bcb8a7bf108d64b2301073f17c933e2b7', operation='DELETE', pgid='pgtrigger_delete_delete_d3021', table='coaching_reportingline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coachingplan',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_coachingplanevent" ("end_state", "ended_on", "ends_on", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "step_id", "strand_id", "title", "version") VALUES (NEW."end_state", NEW."ended_on", NEW."ends_on", NEW."id", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."starts_on", NEW."step_id", NEW."strand_id", NEW."title", NEW."version"); RETURN NULL;', hash='eb6d1ad1c55ab6acf6b5787d77a3bb72bb72d342', operation='INSERT', pgid='pgtrigger_insert_insert_a89f6', table='coaching_coachingplan', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coachingplan',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_coachingplanevent" ("end_state", "ended_on", "ends_on", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "step_id", "strand_id", "title", "version") VALUES (NEW."end_state", NEW."ended_on", NEW."ends_on", NEW."id", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."starts_on", NEW."step_id", NEW."strand_id", NEW."title", NEW."version"); RETURN NULL;', hash='2d3e5a2377238cd1222dc4273e86ffddb23127d0', operation='UPDATE', pgid='pgtrigger_update_update_600db', table='coaching_coachingplan', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coachingplan',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_coachingplanevent" ("end_state", "ended_on", "ends_on", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "step_id", "strand_id", "title", "version") VALUES (OLD."end_state", OLD."ended_on", OLD."ends_on", OLD."id", OLD."outcome", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."starts_on", OLD."step_id", OLD."strand_id", OLD."title", OLD."version"); RETURN NULL;', hash='680d51d5acffdde9d322617ef243f48b504f978c', operation='DELETE', pgid='pgtrigger_delete_delete_6ca93', table='coaching_coachingplan', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coachingmeeting',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_coachingmeetingevent" ("focus", "held", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id") VALUES (NEW."focus", NEW."held", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id"); RETURN NULL;', hash='8691601e4f9747c828849f7435b7b135f0f2a41c', operation='INSERT', pgid='pgtrigger_insert_insert_38f89', table='coaching_coachingmeeting', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coachingmeeting',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_coachingmeetingevent" ("focus", "held", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id") VALUES (NEW."focus", NEW."held", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id"); RETURN NULL;', hash='bc88df5232b511144bd7e44011ec04ba81506291', operation='UPDATE', pgid='pgtrigger_update_update_15955', table='coaching_coachingmeeting', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coachingmeeting',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_coachingmeetingevent" ("focus", "held", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id") VALUES (OLD."focus", OLD."held", OLD."id", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plan_id"); RETURN NULL;', hash='27832de15fda0e9bb0212f6ba9e377d04472e743', operation='DELETE', pgid='pgtrigger_delete_delete_ad449', table='coaching_coachingmeeting', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coachingauthor',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_coachingauthorevent" ("id", "part", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "signed_at") VALUES (NEW."id", NEW."part", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."signed_at"); RETURN NULL;', hash='28e5825893ed7f235aecdd0ba3166536d74477cf', operation='INSERT', pgid='pgtrigger_insert_insert_99965', table='coaching_coachingauthor', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coachingauthor',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_coachingauthorevent" ("id", "part", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "signed_at") VALUES (NEW."id", NEW."part", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."signed_at"); RETURN NULL;', hash='0e8465dac9a1550c5da49789f9f7b844eedc8dcd', operation='UPDATE', pgid='pgtrigger_update_update_0170b', table='coaching_coachingauthor', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coachingauthor',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_coachingauthorevent" ("id", "part", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "signed_at") VALUES (OLD."id", OLD."part", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."signed_at"); RETURN NULL;', hash='0aa875d5907c64fbe5c48e5b2d083e17b4114cd6', operation='DELETE', pgid='pgtrigger_delete_delete_ec116', table='coaching_coachingauthor', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coachingstep',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_coachingstepevent" ("done_on", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "words") VALUES (NEW."done_on", NEW."due_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."words"); RETURN NULL;', hash='6bb9c21e172feb6ed23d1ee736f87d699f957cfd', operation='INSERT', pgid='pgtrigger_insert_insert_64f60', table='coaching_coachingstep', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coachingstep',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_coachingstepevent" ("done_on", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "words") VALUES (NEW."done_on", NEW."due_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."words"); RETURN NULL;', hash='1c13812ef6af52f1fd7a69f8b6f975012c2508ae', operation='UPDATE', pgid='pgtrigger_update_update_f5ec9', table='coaching_coachingstep', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='coachingstep',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_coachingstepevent" ("done_on", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "words") VALUES (OLD."done_on", OLD."due_on", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."words"); RETURN NULL;', hash='2b0f68951f1a3fce4c04fa27029469b85965cc65', operation='DELETE', pgid='pgtrigger_delete_delete_7fec5', table='coaching_coachingstep', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='expertise',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_expertiseevent" ("id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strand_id", "words") VALUES (NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."strand_id", NEW."words"); RETURN NULL;', hash='069904379325b729fc77bc02e6329d6843b1e8f1', operation='INSERT', pgid='pgtrigger_insert_insert_7af70', table='coaching_expertise', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='expertise',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_expertiseevent" ("id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strand_id", "words") VALUES (NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."strand_id", NEW."words"); RETURN NULL;', hash='0e504ab9bb94a3b7bb7c4c7076aca06c70f9b20d', operation='UPDATE', pgid='pgtrigger_update_update_9591a', table='coaching_expertise', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='expertise',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_expertiseevent" ("id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strand_id", "words") VALUES (OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."strand_id", OLD."words"); RETURN NULL;', hash='e7346b9daf20dec0d051c3092df72f272ab2cc6a', operation='DELETE', pgid='pgtrigger_delete_delete_146fb', table='coaching_expertise', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='induction',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_inductionevent" ("done_on", "due_on", "guided_by_id", "id", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role_words", "school_id", "starts_on", "step_id", "strand_id", "version") VALUES (NEW."done_on", NEW."due_on", NEW."guided_by_id", NEW."id", NEW."lead_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role_words", NEW."school_id", NEW."starts_on", NEW."step_id", NEW."strand_id", NEW."version"); RETURN NULL;', hash='48690d06d117bb46665bf1d21749ddf54afb86a5', operation='INSERT', pgid='pgtrigger_insert_insert_7a040', table='coaching_induction', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='induction',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_inductionevent" ("done_on", "due_on", "guided_by_id", "id", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role_words", "school_id", "starts_on", "step_id", "strand_id", "version") VALUES (NEW."done_on", NEW."due_on", NEW."guided_by_id", NEW."id", NEW."lead_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role_words", NEW."school_id", NEW."starts_on", NEW."step_id", NEW."strand_id", NEW."version"); RETURN NULL;', hash='ea49cea919b34b80e91fb0d4772dba4c4d648f5b', operation='UPDATE', pgid='pgtrigger_update_update_625e8', table='coaching_induction', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='induction',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_inductionevent" ("done_on", "due_on", "guided_by_id", "id", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role_words", "school_id", "starts_on", "step_id", "strand_id", "version") VALUES (OLD."done_on", OLD."due_on", OLD."guided_by_id", OLD."id", OLD."lead_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role_words", OLD."school_id", OLD."starts_on", OLD."step_id", OLD."strand_id", OLD."version"); RETURN NULL;', hash='c08865dc2a9c5b78c8def14f01bf9a0cc9cac8e8', operation='DELETE', pgid='pgtrigger_delete_delete_e1c22', table='coaching_induction', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='inductionline',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_inductionlineevent" ("done_by_id", "done_on", "id", "induction_id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."done_by_id", NEW."done_on", NEW."id", NEW."induction_id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;', hash='608e9527963f2e0fc48fd3ac906691b7917ef508', operation='INSERT', pgid='pgtrigger_insert_insert_ad0a6', table='coaching_inductionline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='inductionline',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_inductionlineevent" ("done_by_id", "done_on", "id", "induction_id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."done_by_id", NEW."done_on", NEW."id", NEW."induction_id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;', hash='fd7564548c51a6ad5dd79320bd346d1a72f16c91', operation='UPDATE', pgid='pgtrigger_update_update_f489a', table='coaching_inductionline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='inductionline',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_inductionlineevent" ("done_by_id", "done_on", "id", "induction_id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."done_by_id", OLD."done_on", OLD."id", OLD."induction_id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;', hash='263e354da792268d192acaebb6ff453d2e378698', operation='DELETE', pgid='pgtrigger_delete_delete_11083', table='coaching_inductionline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='leaderarea',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_leaderareaevent" ("code", "description", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strand_id") VALUES (NEW."code", NEW."description", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."strand_id"); RETURN NULL;', hash='2e87a827d312cfee251ba905f516f26c39482a4f', operation='INSERT', pgid='pgtrigger_insert_insert_ecdb9', table='coaching_leaderarea', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='leaderarea',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_leaderareaevent" ("code", "description", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strand_id") VALUES (NEW."code", NEW."description", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."strand_id"); RETURN NULL;', hash='1ca221aae733e77cfc9397e69175d2b0d2e8427a', operation='UPDATE', pgid='pgtrigger_update_update_05b94', table='coaching_leaderarea', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='leaderarea',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_leaderareaevent" ("code", "description", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strand_id") VALUES (OLD."code", OLD."description", OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."strand_id"); RETURN NULL;', hash='06b87e355a3e4043351345bc476e4caa12f03db1', operation='DELETE', pgid='pgtrigger_delete_delete_fe60e', table='coaching_leaderarea', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='leadertime',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_leadertimeevent" ("area_id", "day", "days", "id", "output", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "step_id", "strand_id") VALUES (NEW."area_id", NEW."day", NEW."days", NEW."id", NEW."output", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."step_id", NEW."strand_id"); RETURN NULL;', hash='bb0ab035edeedb5c7cceffc38572a6d0eb71ef65', operation='INSERT', pgid='pgtrigger_insert_insert_f9ab9', table='coaching_leadertime', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='leadertime',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_leadertimeevent" ("area_id", "day", "days", "id", "output", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "step_id", "strand_id") VALUES (NEW."area_id", NEW."day", NEW."days", NEW."id", NEW."output", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."step_id", NEW."strand_id"); RETURN NULL;', hash='352b66a0654eebd57157e55150d5acd1c060f02a', operation='UPDATE', pgid='pgtrigger_update_update_6a835', table='coaching_leadertime', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='leadertime',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_leadertimeevent" ("area_id", "day", "days", "id", "output", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "step_id", "strand_id") VALUES (OLD."area_id", OLD."day", OLD."days", OLD."id", OLD."output", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."step_id", OLD."strand_id"); RETURN NULL;', hash='f3954958068d673030bb28ca8b4578580febbe91', operation='DELETE', pgid='pgtrigger_delete_delete_ce00c', table='coaching_leadertime', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='offeritem',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_offeritemevent" ("about", "curator_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "step_id", "strand_id", "title", "url", "version", "withdrawn_on") VALUES (NEW."about", NEW."curator_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."step_id", NEW."strand_id", NEW."title", NEW."url", NEW."version", NEW."withdrawn_on"); RETURN NULL;', hash='d8a7294262ae894416f572c7c83fd424aba933c1', operation='INSERT', pgid='pgtrigger_insert_insert_4812d', table='coaching_offeritem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='offeritem',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_offeritemevent" ("about", "curator_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "step_id", "strand_id", "title", "url", "version", "withdrawn_on") VALUES (NEW."about", NEW."curator_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."step_id", NEW."strand_id", NEW."title", NEW."url", NEW."version", NEW."withdrawn_on"); RETURN NULL;', hash='10fd890c05edfe55d3ae5d65223db2eeb39c57f2', operation='UPDATE', pgid='pgtrigger_update_update_7c27c', table='coaching_offeritem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='offeritem',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_offeritemevent" ("about", "curator_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "step_id", "strand_id", "title", "url", "version", "withdrawn_on") VALUES (OLD."about", OLD."curator_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."step_id", OLD."strand_id", OLD."title", OLD."url", OLD."version", OLD."withdrawn_on"); RETURN NULL;', hash='86021b7b50c17c51bbce28234231a2587f95979f', operation='DELETE', pgid='pgtrigger_delete_delete_e6a1e', table='coaching_offeritem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='traininggiven',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_traininggivenevent" ("added_by_id", "audience", "given_by_id", "group_focus", "id", "on", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "step_id", "strand_id", "team", "topic", "version") VALUES (NEW."added_by_id", NEW."audience", NEW."given_by_id", NEW."group_focus", NEW."id", NEW."on", NEW."people", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."step_id", NEW."strand_id", NEW."team", NEW."topic", NEW."version"); RETURN NULL;', hash='381151661be42d9ce4b85b3a69b58497a7c6dc16', operation='INSERT', pgid='pgtrigger_insert_insert_1f7ae', table='coaching_traininggiven', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='traininggiven',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_traininggivenevent" ("added_by_id", "audience", "given_by_id", "group_focus", "id", "on", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "step_id", "strand_id", "team", "topic", "version") VALUES (NEW."added_by_id", NEW."audience", NEW."given_by_id", NEW."group_focus", NEW."id", NEW."on", NEW."people", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."step_id", NEW."strand_id", NEW."team", NEW."topic", NEW."version"); RETURN NULL;', hash='9171765e2d4279f653f4443ded3cd1a6dc4d76b9', operation='UPDATE', pgid='pgtrigger_update_update_f2d75', table='coaching_traininggiven', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='traininggiven',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_traininggivenevent" ("added_by_id", "audience", "given_by_id", "group_focus", "id", "on", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "step_id", "strand_id", "team", "topic", "version") VALUES (OLD."added_by_id", OLD."audience", OLD."given_by_id", OLD."group_focus", OLD."id", OLD."on", OLD."people", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."step_id", OLD."strand_id", OLD."team", OLD."topic", OLD."version"); RETURN NULL;', hash='967312aed8d8ec06955a76f73c647d0c0688f743', operation='DELETE', pgid='pgtrigger_delete_delete_a287f', table='coaching_traininggiven', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trainingschool',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_trainingschoolevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "training_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."training_id"); RETURN NULL;', hash='55ccd04efd14078003b7a5423ca8b3667f6db89d', operation='INSERT', pgid='pgtrigger_insert_insert_82366', table='coaching_trainingschool', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trainingschool',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "coaching_trainingschoolevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "training_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."training_id"); RETURN NULL;', hash='48477cf92d5dd96754ec58550bed479af603492f', operation='UPDATE', pgid='pgtrigger_update_update_0b8da', table='coaching_trainingschool', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trainingschool',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "coaching_trainingschoolevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "training_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."training_id"); RETURN NULL;', hash='926285be94a56133ed08b9a6074862782e6859ca', operation='DELETE', pgid='pgtrigger_delete_delete_6e6d2', table='coaching_trainingschool', when='AFTER')),
            )],
        ),
    ]
