import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('assessment', '0003_targets'),
        ('charter', '0008_what_a_duty_asks_for'),
        ('improvement', '0003_strand_forces_overall'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '0002_charter_public'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Cause',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=80)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                ],
                options={
                    'ordering': ['order', 'pk'],
                },
            ), migrations.CreateModel(
                name='CauseEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=80)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.cause')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Framework',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=100)),
                    ('since', models.DateField(verbose_name='inspections on it since')),
                    ('note', models.CharField(blank=True, max_length=300)),
                ],
                options={
                    'ordering': ['-since'],
                },
            ), migrations.CreateModel(
                name='FrameworkArea',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField()),
                    ('name', models.CharField(max_length=80)),
                    ('scale', models.SlugField(default='grade')),
                    ('everywhere', models.BooleanField(default=True, verbose_name='every school has it')),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('framework', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='areas', to='plans.framework')),
                ],
                options={
                    'ordering': ['framework', 'order'],
                    'constraints': [models.UniqueConstraint(fields=('framework', 'code'), name='one_area_of_a_code')],
                },
            ), migrations.CreateModel(
                name='FrameworkAreaEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=80)),
                    ('scale', models.SlugField(db_index=False, default='grade')),
                    ('everywhere', models.BooleanField(default=True, verbose_name='every school has it')),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('framework', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='plans.framework')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.frameworkarea')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='FrameworkEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=100)),
                    ('since', models.DateField(verbose_name='inspections on it since')),
                    ('note', models.CharField(blank=True, max_length=300)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.framework')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='FrameworkGrade',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('scale', models.SlugField(default='grade')),
                    ('code', models.SlugField()),
                    ('name', models.CharField(max_length=60)),
                    ('icon', models.CharField(default='point', max_length=40)),
                    ('tone', models.CharField(default='quiet', max_length=8)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('framework', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='grades', to='plans.framework')),
                ],
                options={
                    'ordering': ['framework', 'scale', 'order'],
                    'constraints': [models.UniqueConstraint(fields=('framework', 'scale', 'code'), name='one_grade_of_a_code')],
                },
            ), migrations.CreateModel(
                name='FrameworkGradeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('scale', models.SlugField(db_index=False, default='grade')),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=60)),
                    ('icon', models.CharField(default='point', max_length=40)),
                    ('tone', models.CharField(default='quiet', max_length=8)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('framework', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='plans.framework')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.frameworkgrade')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Plan',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('started_at', models.DateTimeField()),
                    ('agreed_on', models.DateField(blank=True, null=True)),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('agreed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('carried_from', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='carried_to', to='plans.plan')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='plans', to='schools.school')),
                    ('started_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('year', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.academicyear')),
                ],
                options={
                    'ordering': ['-year__first_day', 'school__sort_name'],
                    'constraints': [models.UniqueConstraint(fields=('school', 'year'), name='one_plan_a_school_year', violation_error_message='This school has a plan for that year already.'), models.CheckConstraint(condition=models.Q(models.Q(('agreed_by__isnull', True), ('agreed_on__isnull', True)), models.Q(('agreed_by__isnull', False), ('agreed_on__isnull', False)), _connector='OR'), name='plan_agreed_by_somebody')],
                },
            ), migrations.CreateModel(
                name='Priority',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('order', models.PositiveSmallIntegerField(default=1, validators=[django.core.validators.MinValueValidator(1)], verbose_name='place in the order')),
                    ('title', models.CharField(max_length=150, verbose_name='priority')),
                    ('symptom', models.TextField(blank=True, verbose_name='what we see')),
                    ('cause', models.TextField(blank=True, verbose_name='root cause')),
                    ('cause_evidence', models.TextField(blank=True, verbose_name='evidence for the cause')),
                    ('cost', models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True, validators=[django.core.validators.MinValueValidator(0)], verbose_name='cost in pounds')),
                    ('hours', models.PositiveIntegerField(blank=True, null=True, verbose_name='hours of staff time in the year')),
                    ('stops', models.TextField(blank=True, verbose_name='what stops')),
                    ('monitoring', models.CharField(blank=True, max_length=300, verbose_name='how and when it is looked at')),
                    ('state', models.CharField(choices=[('draft', 'draft'), ('live', 'live'), ('closed', 'closed')], default='draft', max_length=6)),
                    ('added_at', models.DateTimeField()),
                    ('live_on', models.DateField(blank=True, null=True, verbose_name='live since')),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('outcome', models.TextField(blank=True, verbose_name='what came of it')),
                    ('added_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('carried_from', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='carried_to', to='plans.priority')),
                    ('cause_kind', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='priorities', to='plans.cause', verbose_name='kind of cause')),
                    ('depends_on', models.ManyToManyField(blank=True, related_name='awaited_by', to='plans.priority')),
                    ('monitor', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who looks whether it works')),
                    ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='owned_priorities', to=settings.AUTH_USER_MODEL)),
                    ('plan', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='priorities', to='plans.plan')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'verbose_name_plural': 'priorities',
                    'ordering': ['order', 'pk'],
                    'indexes': [models.Index(fields=['plan', 'state'], name='priorities_of_a_plan')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('state', 'draft'), models.Q(models.Q(('cause', ''), _negated=True), models.Q(('cause_evidence', ''), _negated=True)), _connector='OR'), name='priority_has_a_cause', violation_error_message='Say what the root cause is and what shows it before the priority goes live.'), models.CheckConstraint(condition=models.Q(('state', 'draft'), ('live_on__isnull', False), _connector='OR'), name='priority_live_since_a_day'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'closed'), _negated=True), models.Q(('closed_on__isnull', False), models.Q(('outcome', ''), _negated=True)), _connector='OR'), name='priority_closed_with_outcome', violation_error_message='Say what came of it before you close it.')],
                },
            ), migrations.CreateModel(
                name='Milestone',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.CharField(max_length=200, verbose_name='what should be so')),
                    ('met_on', models.DateField(blank=True, null=True)),
                    ('term', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.term')),
                    ('priority', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='milestones', to='plans.priority')),
                ],
                options={
                    'ordering': ['term__first_day', 'pk'],
                },
            ), migrations.CreateModel(
                name='MilestoneEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('words', models.CharField(max_length=200, verbose_name='what should be so')),
                    ('met_on', models.DateField(blank=True, null=True)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.milestone')),
                    ('term', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.term')),
                    ('priority', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='plans.priority')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PlanTopic',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=80)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('every', models.CharField(choices=[('year', 'Once a year'), ('term', 'Each term')], default='year', max_length=4)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                ],
                options={
                    'ordering': ['order', 'pk'],
                },
            ), migrations.CreateModel(
                name='PlanAction',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('develops_staff', models.BooleanField(default=False, verbose_name='develops staff')),
                    ('action', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='planned', to='charter.action')),
                    ('topic', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='actions', to='plans.plantopic')),
                    ('priority', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='actions', to='plans.priority')),
                ],
                options={
                    'ordering': ['action__due_on', 'pk'],
                },
            ), migrations.CreateModel(
                name='PlanActionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('develops_staff', models.BooleanField(default=False, verbose_name='develops staff')),
                    ('action', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.action')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.planaction')),
                    ('topic', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='plans.plantopic')),
                    ('priority', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='plans.priority')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PlanEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('started_at', models.DateTimeField()),
                    ('agreed_on', models.DateField(blank=True, null=True)),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('agreed_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('carried_from', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='plans.plan')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.plan')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('started_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('year', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.academicyear')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PlanForm',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('asked_from', models.CharField(max_length=7, verbose_name='asked for from')),
                    ('decision', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='plan_form', to='charter.decision')),
                ],
                options={
                    'ordering': ['pk'],
                },
            ), migrations.CreateModel(
                name='PlanFormEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('asked_from', models.CharField(max_length=7, verbose_name='asked for from')),
                    ('decision', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.planform')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PlanReview',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('on', models.DateField(verbose_name='reviewed on')),
                    ('plan', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reviews', to='plans.plan')),
                    ('term', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.term')),
                ],
                options={
                    'ordering': ['term__first_day'],
                    'constraints': [models.UniqueConstraint(fields=('plan', 'term'), name='one_plan_review_a_term')],
                },
            ), migrations.CreateModel(
                name='PlanReviewEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('on', models.DateField(verbose_name='reviewed on')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.planreview')),
                    ('plan', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='plans.plan')),
                    ('term', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.term')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PlanTopicEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=80)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('every', models.CharField(choices=[('year', 'Once a year'), ('term', 'Each term')], default='year', max_length=4)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.plantopic')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PriorityEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('order', models.PositiveSmallIntegerField(default=1, validators=[django.core.validators.MinValueValidator(1)], verbose_name='place in the order')),
                    ('title', models.CharField(max_length=150, verbose_name='priority')),
                    ('symptom', models.TextField(blank=True, verbose_name='what we see')),
                    ('cause', models.TextField(blank=True, verbose_name='root cause')),
                    ('cause_evidence', models.TextField(blank=True, verbose_name='evidence for the cause')),
                    ('cost', models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True, validators=[django.core.validators.MinValueValidator(0)], verbose_name='cost in pounds')),
                    ('hours', models.PositiveIntegerField(blank=True, null=True, verbose_name='hours of staff time in the year')),
                    ('stops', models.TextField(blank=True, verbose_name='what stops')),
                    ('monitoring', models.CharField(blank=True, max_length=300, verbose_name='how and when it is looked at')),
                    ('state', models.CharField(choices=[('draft', 'draft'), ('live', 'live'), ('closed', 'closed')], default='draft', max_length=6)),
                    ('added_at', models.DateTimeField()),
                    ('live_on', models.DateField(blank=True, null=True, verbose_name='live since')),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('outcome', models.TextField(blank=True, verbose_name='what came of it')),
                    ('added_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('carried_from', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='plans.priority')),
                    ('cause_kind', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='plans.cause', verbose_name='kind of cause')),
                    ('monitor', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who looks whether it works')),
                    ('owner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.priority')),
                    ('plan', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='plans.plan')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Rating',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('done', models.CharField(choices=[('green', 'On track'), ('amber', 'Behind'), ('red', 'Not happening')], max_length=5, verbose_name='is it done?')),
                    ('done_reason', models.TextField(verbose_name='what shows that')),
                    ('working', models.CharField(choices=[('green', 'It shows'), ('amber', 'Too early, or mixed'), ('red', 'It does not show')], max_length=5, verbose_name='is it working?')),
                    ('working_reason', models.TextField(verbose_name='what shows that it works or does not')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('priority', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='ratings', to='plans.priority')),
                    ('term', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.term')),
                ],
                options={
                    'ordering': ['term__first_day'],
                    'constraints': [models.UniqueConstraint(fields=('priority', 'term'), name='one_rating_a_term')],
                },
            ), migrations.CreateModel(
                name='RatingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('done', models.CharField(choices=[('green', 'On track'), ('amber', 'Behind'), ('red', 'Not happening')], max_length=5, verbose_name='is it done?')),
                    ('done_reason', models.TextField(verbose_name='what shows that')),
                    ('working', models.CharField(choices=[('green', 'It shows'), ('amber', 'Too early, or mixed'), ('red', 'It does not show')], max_length=5, verbose_name='is it working?')),
                    ('working_reason', models.TextField(verbose_name='what shows that it works or does not')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.rating')),
                    ('priority', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='plans.priority')),
                    ('term', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.term')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='SuccessCriterion',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.CharField(blank=True, max_length=200, verbose_name='measure in our own words')),
                    ('pupil_group', models.CharField(default='all', max_length=40, verbose_name='pupils')),
                    ('baseline', models.FloatField(blank=True, null=True, verbose_name='where we start')),
                    ('target', models.FloatField(blank=True, null=True, verbose_name='where we want to be')),
                    ('due_on', models.DateField(verbose_name='by when')),
                    ('reached', models.FloatField(blank=True, null=True, verbose_name='where we are')),
                    ('reached_on', models.DateField(blank=True, null=True)),
                    ('measure', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='assessment.measure', verbose_name='measure of the trust')),
                    ('priority', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='criteria', to='plans.priority')),
                ],
                options={
                    'verbose_name_plural': 'success criteria',
                    'ordering': ['due_on', 'pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('measure__isnull', False), models.Q(('words', ''), _negated=True), _connector='OR'), name='criterion_has_a_measure', violation_error_message='Choose a measure, or say in your own words what you will look at.'), models.CheckConstraint(condition=models.Q(('measure__isnull', True), ('target__isnull', False), _connector='OR'), name='criterion_of_a_measure_has_a_target', violation_error_message='Say where you want to be on this measure.')],
                },
            ), migrations.CreateModel(
                name='SuccessCriterionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('words', models.CharField(blank=True, max_length=200, verbose_name='measure in our own words')),
                    ('pupil_group', models.CharField(default='all', max_length=40, verbose_name='pupils')),
                    ('baseline', models.FloatField(blank=True, null=True, verbose_name='where we start')),
                    ('target', models.FloatField(blank=True, null=True, verbose_name='where we want to be')),
                    ('due_on', models.DateField(verbose_name='by when')),
                    ('reached', models.FloatField(blank=True, null=True, verbose_name='where we are')),
                    ('reached_on', models.DateField(blank=True, null=True)),
                    ('measure', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='assessment.measure', verbose_name='measure of the trust')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='plans.successcriterion')),
                    ('priority', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='plans.priority')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='cause',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_causeevent" ("code", "description", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."description", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='f9e02b36dcb576ffd0cff21949a6346fe3eb7579', operation='INSERT', pgid='pgtrigger_insert_insert_d0fe1', table='plans_cause', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='cause',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_causeevent" ("code", "description", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."description", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='2baf359d7a07e210885c470ba2669672cc9574e0', operation='UPDATE', pgid='pgtrigger_update_update_9b4bb', table='plans_cause', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='cause',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_causeevent" ("code", "description", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."description", OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='1f57c4398f2024216b5f206a080096961a21d8e4', operation='DELETE', pgid='pgtrigger_delete_delete_8e061', table='plans_cause', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='framework',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_frameworkevent" ("code", "id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since") VALUES (NEW."code", NEW."id", NEW."name", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."since"); RETURN NULL;', hash='45311a96b1dc37622ddf39cc9b46823ad892ef59', operation='INSERT', pgid='pgtrigger_insert_insert_e30f3', table='plans_framework', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='framework',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_frameworkevent" ("code", "id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since") VALUES (NEW."code", NEW."id", NEW."name", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."since"); RETURN NULL;', hash='890d2ef92d0f7ac66030b2b86c37642afebad716', operation='UPDATE', pgid='pgtrigger_update_update_29b29', table='plans_framework', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='framework',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_frameworkevent" ("code", "id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since") VALUES (OLD."code", OLD."id", OLD."name", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."since"); RETURN NULL;', hash='8f44fa1903db216211ffae2c86f98671478619b4', operation='DELETE', pgid='pgtrigger_delete_delete_ef4c2', table='plans_framework', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='plantopic',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_plantopicevent" ("code", "description", "every", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."description", NEW."every", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='25b800f1d3ee19e76b226790778d8925baddf4d2', operation='INSERT', pgid='pgtrigger_insert_insert_1898e', table='plans_plantopic', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='plantopic',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_plantopicevent" ("code", "description", "every", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."description", NEW."every", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='f759f4345db9b8107af1e2a9cf7a9b9f5fe145a9', operation='UPDATE', pgid='pgtrigger_update_update_41122', table='plans_plantopic', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='plantopic',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_plantopicevent" ("code", "description", "every", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."description", OLD."every", OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='aaf3e52a06f05bd4b44d40255bcb5a65d2a5a789', operation='DELETE', pgid='pgtrigger_delete_delete_454ff', table='plans_plantopic', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='frameworkarea',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_frameworkareaevent" ("code", "everywhere", "framework_id", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scale") VALUES (NEW."code", NEW."everywhere", NEW."framework_id", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."scale"); RETURN NULL;', hash='8336db9236695b8d19e9837e9ce36138086ae6b1', operation='INSERT', pgid='pgtrigger_insert_insert_e145a', table='plans_frameworkarea', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='frameworkarea',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_frameworkareaevent" ("code", "everywhere", "framework_id", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scale") VALUES (NEW."code", NEW."everywhere", NEW."framework_id", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."scale"); RETURN NULL;', hash='67f5ba85f9e16324e10734e20c37b9fc172b9f52', operation='UPDATE', pgid='pgtrigger_update_update_b45d2', table='plans_frameworkarea', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='frameworkarea',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_frameworkareaevent" ("code", "everywhere", "framework_id", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scale") VALUES (OLD."code", OLD."everywhere", OLD."framework_id", OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."scale"); RETURN NULL;', hash='ba7b61ab427c37ba3a50686f5cdd190afb7a01cc', operation='DELETE', pgid='pgtrigger_delete_delete_534a6', table='plans_frameworkarea', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='frameworkgrade',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_frameworkgradeevent" ("code", "framework_id", "icon", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scale", "tone") VALUES (NEW."code", NEW."framework_id", NEW."icon", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."scale", NEW."tone"); RETURN NULL;', hash='8ce1fa549ebd84880cb03475c973fb2f554f8e10', operation='INSERT', pgid='pgtrigger_insert_insert_dcff7', table='plans_frameworkgrade', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='frameworkgrade',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_frameworkgradeevent" ("code", "framework_id", "icon", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scale", "tone") VALUES (NEW."code", NEW."framework_id", NEW."icon", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."scale", NEW."tone"); RETURN NULL;', hash='a7efbc76ad564ca592c6e5761a173337d222f49e', operation='UPDATE', pgid='pgtrigger_update_update_ee81a', table='plans_frameworkgrade', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='frameworkgrade',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_frameworkgradeevent" ("code", "framework_id", "icon", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scale", "tone") VALUES (OLD."code", OLD."framework_id", OLD."icon", OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."scale", OLD."tone"); RETURN NULL;', hash='f59b509c24365bb6a4b16c7571636030cf904e39', operation='DELETE', pgid='pgtrigger_delete_delete_8a638', table='plans_frameworkgrade', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='plan',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_planevent" ("agreed_by_id", "agreed_on", "carried_from_id", "closed_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "started_at", "started_by_id", "year_id") VALUES (NEW."agreed_by_id", NEW."agreed_on", NEW."carried_from_id", NEW."closed_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."started_at", NEW."started_by_id", NEW."year_id"); RETURN NULL;', hash='64e001f944c2d848649eb9db27f12d4e42b01913', operation='INSERT', pgid='pgtrigger_insert_insert_8b340', table='plans_plan', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='plan',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_planevent" ("agreed_by_id", "agreed_on", "carried_from_id", "closed_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "started_at", "started_by_id", "year_id") VALUES (NEW."agreed_by_id", NEW."agreed_on", NEW."carried_from_id", NEW."closed_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."started_at", NEW."started_by_id", NEW."year_id"); RETURN NULL;', hash='ff9db8eafee1b10ead8da32d63371ddd0614c4a2', operation='UPDATE', pgid='pgtrigger_update_update_ee9c7', table='plans_plan', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='plan',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_planevent" ("agreed_by_id", "agreed_on", "carried_from_id", "closed_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "started_at", "started_by_id", "year_id") VALUES (OLD."agreed_by_id", OLD."agreed_on", OLD."carried_from_id", OLD."closed_on", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."started_at", OLD."started_by_id", OLD."year_id"); RETURN NULL;', hash='a63a8f8cf7b1e9c2b9d5e7baafd7c96d26394f86', operation='DELETE', pgid='pgtrigger_delete_delete_3e165', table='plans_plan', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='planform',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_planformevent" ("asked_from", "decision_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."asked_from", NEW."decision_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='564e3f2a30c2a9ce939016434517eba9f2f8184a', operation='INSERT', pgid='pgtrigger_insert_insert_f2664', table='plans_planform', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='planform',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_planformevent" ("asked_from", "decision_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."asked_from", NEW."decision_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='77a3ec3a5a155a837fb60549e5565dc7191cbf8d', operation='UPDATE', pgid='pgtrigger_update_update_ce545', table='plans_planform', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='planform',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_planformevent" ("asked_from", "decision_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."asked_from", OLD."decision_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='d3b245acfbce9c92f5186f325dc255b475e1aff9', operation='DELETE', pgid='pgtrigger_delete_delete_c8dd2', table='plans_planform', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='planreview',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_planreviewevent" ("id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "term_id") VALUES (NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."term_id"); RETURN NULL;', hash='366331dc8616d89214c151fa60059cfe2629ae66', operation='INSERT', pgid='pgtrigger_insert_insert_6168d', table='plans_planreview', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='planreview',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_planreviewevent" ("id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "term_id") VALUES (NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."term_id"); RETURN NULL;', hash='bdfd532eae3d25bba4c69716acb8177ef9080d27', operation='UPDATE', pgid='pgtrigger_update_update_51d01', table='plans_planreview', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='planreview',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_planreviewevent" ("id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "term_id") VALUES (OLD."id", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."term_id"); RETURN NULL;', hash='6e1d538fd1aadbff2c5e325208dfc3fa8d6e4d2b', operation='DELETE', pgid='pgtrigger_delete_delete_5fe54', table='plans_planreview', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='priority',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_priorityevent" ("added_at", "added_by_id", "carried_from_id", "cause", "cause_evidence", "cause_kind_id", "closed_on", "cost", "hours", "id", "live_on", "monitor_id", "monitoring", "order", "outcome", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "state", "step_id", "stops", "strand_id", "symptom", "title", "version") VALUES (NEW."added_at", NEW."added_by_id", NEW."carried_from_id", NEW."cause", NEW."cause_evidence", NEW."cause_kind_id", NEW."closed_on", NEW."cost", NEW."hours", NEW."id", NEW."live_on", NEW."monitor_id", NEW."monitoring", NEW."order", NEW."outcome", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."state", NEW."step_id", NEW."stops", NEW."strand_id", NEW."symptom", NEW."title", NEW."version"); RETURN NULL;', hash='00a30071c83b04260f8d999ac9ca4fdcba932a04', operation='INSERT', pgid='pgtrigger_insert_insert_aab9b', table='plans_priority', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='priority',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_priorityevent" ("added_at", "added_by_id", "carried_from_id", "cause", "cause_evidence", "cause_kind_id", "closed_on", "cost", "hours", "id", "live_on", "monitor_id", "monitoring", "order", "outcome", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "state", "step_id", "stops", "strand_id", "symptom", "title", "version") VALUES (NEW."added_at", NEW."added_by_id", NEW."carried_from_id", NEW."cause", NEW."cause_evidence", NEW."cause_kind_id", NEW."closed_on", NEW."cost", NEW."hours", NEW."id", NEW."live_on", NEW."monitor_id", NEW."monitoring", NEW."order", NEW."outcome", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."state", NEW."step_id", NEW."stops", NEW."strand_id", NEW."symptom", NEW."title", NEW."version"); RETURN NULL;', hash='a62ac3164a40318624d1616851c58a37460a6c96', operation='UPDATE', pgid='pgtrigger_update_update_fb008', table='plans_priority', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='priority',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_priorityevent" ("added_at", "added_by_id", "carried_from_id", "cause", "cause_evidence", "cause_kind_id", "closed_on", "cost", "hours", "id", "live_on", "monitor_id", "monitoring", "order", "outcome", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "state", "step_id", "stops", "strand_id", "symptom", "title", "version") VALUES (OLD."added_at", OLD."added_by_id", OLD."carried_from_id", OLD."cause", OLD."cause_evidence", OLD."cause_kind_id", OLD."closed_on", OLD."cost", OLD."hours", OLD."id", OLD."live_on", OLD."monitor_id", OLD."monitoring", OLD."order", OLD."outcome", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."state", OLD."step_id", OLD."stops", OLD."strand_id", OLD."symptom", OLD."title", OLD."version"); RETURN NULL;', hash='a05b0c542f4593190ebf9583e9e75b3f41e8a041', operation='DELETE', pgid='pgtrigger_delete_delete_78923', table='plans_priority', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='planaction',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_planactionevent" ("action_id", "develops_staff", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority_id", "topic_id") VALUES (NEW."action_id", NEW."develops_staff", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."priority_id", NEW."topic_id"); RETURN NULL;', hash='1be5ba7c320bd5098535cbf40a7dca6fcbaeb809', operation='INSERT', pgid='pgtrigger_insert_insert_330fa', table='plans_planaction', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='planaction',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_planactionevent" ("action_id", "develops_staff", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority_id", "topic_id") VALUES (NEW."action_id", NEW."develops_staff", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."priority_id", NEW."topic_id"); RETURN NULL;', hash='1008d5554c9c0aa627ab3f97c47c37b3b5c2d2ca', operation='UPDATE', pgid='pgtrigger_update_update_dc72b', table='plans_planaction', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='planaction',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_planactionevent" ("action_id", "develops_staff", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority_id", "topic_id") VALUES (OLD."action_id", OLD."develops_staff", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."priority_id", OLD."topic_id"); RETURN NULL;', hash='b6363447144e0ad437ea04917ce373b0daa2c2db', operation='DELETE', pgid='pgtrigger_delete_delete_67b5b', table='plans_planaction', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='milestone',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_milestoneevent" ("id", "met_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority_id", "term_id", "words") VALUES (NEW."id", NEW."met_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."priority_id", NEW."term_id", NEW."words"); RETURN NULL;', hash='7c4906a817f1dcff148a82b3d4057d63c45b0bdb', operation='INSERT', pgid='pgtrigger_insert_insert_326f0', table='plans_milestone', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='milestone',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_milestoneevent" ("id", "met_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority_id", "term_id", "words") VALUES (NEW."id", NEW."met_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."priority_id", NEW."term_id", NEW."words"); RETURN NULL;', hash='b360cc413673cbea1501af0a4c06f5416ed1f3fb', operation='UPDATE', pgid='pgtrigger_update_update_6f608', table='plans_milestone', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='milestone',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_milestoneevent" ("id", "met_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority_id", "term_id", "words") VALUES (OLD."id", OLD."met_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."priority_id", OLD."term_id", OLD."words"); RETURN NULL;', hash='0236fad5da705ef83b53f1e0d38089c0ea197924', operation='DELETE', pgid='pgtrigger_delete_delete_536cd', table='plans_milestone', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='rating',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_ratingevent" ("at", "by_id", "done", "done_reason", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority_id", "term_id", "working", "working_reason") VALUES (NEW."at", NEW."by_id", NEW."done", NEW."done_reason", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."priority_id", NEW."term_id", NEW."working", NEW."working_reason"); RETURN NULL;', hash='b2148874bd822e5c75a91e5d0962ffefefaacf67', operation='INSERT', pgid='pgtrigger_insert_insert_9373a', table='plans_rating', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='rating',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_ratingevent" ("at", "by_id", "done", "done_reason", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority_id", "term_id", "working", "working_reason") VALUES (NEW."at", NEW."by_id", NEW."done", NEW."done_reason", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."priority_id", NEW."term_id", NEW."working", NEW."working_reason"); RETURN NULL;', hash='384dc9962e1c5688c6a901b70d19792ece773587', operation='UPDATE', pgid='pgtrigger_update_update_e3211', table='plans_rating', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='rating',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_ratingevent" ("at", "by_id", "done", "done_reason", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority_id", "term_id", "working", "working_reason") VALUES (OLD."at", OLD."by_id", OLD."done", OLD."done_reason", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."priority_id", OLD."term_id", OLD."working", OLD."working_reason"); RETURN NULL;', hash='5cbba171d8f5c90d52e8d7d511856b7ea1b0ba94', operation='DELETE', pgid='pgtrigger_delete_delete_22b0f', table='plans_rating', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='successcriterion',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_successcriterionevent" ("baseline", "due_on", "id", "measure_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority_id", "pupil_group", "reached", "reached_on", "target", "words") VALUES (NEW."baseline", NEW."due_on", NEW."id", NEW."measure_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."priority_id", NEW."pupil_group", NEW."reached", NEW."reached_on", NEW."target", NEW."words"); RETURN NULL;', hash='860d2f5d0ca8097b00d56c27c810c800bbd8c1ec', operation='INSERT', pgid='pgtrigger_insert_insert_cefc5', table='plans_successcriterion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='successcriterion',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "plans_successcriterionevent" ("baseline", "due_on", "id", "measure_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority_id", "pupil_group", "reached", "reached_on", "target", "words") VALUES (NEW."baseline", NEW."due_on", NEW."id", NEW."measure_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."priority_id", NEW."pupil_group", NEW."reached", NEW."reached_on", NEW."target", NEW."words"); RETURN NULL;', hash='ce27edbf198ec08d5a6d5e4209091f2eb2a43028', operation='UPDATE', pgid='pgtrigger_update_update_01f08', table='plans_successcriterion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='successcriterion',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "plans_successcriterionevent" ("baseline", "due_on", "id", "measure_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority_id", "pupil_group", "reached", "reached_on", "target", "words") VALUES (OLD."baseline", OLD."due_on", OLD."id", OLD."measure_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."priority_id", OLD."pupil_group", OLD."reached", OLD."reached_on", OLD."target", OLD."words"); RETURN NULL;', hash='8375cbd97fd7bfaf20ece38919b388f2d183e1a9', operation='DELETE', pgid='pgtrigger_delete_delete_89288', table='plans_successcriterion', when='AFTER')),
            )],
        ),
    ]
