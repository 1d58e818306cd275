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
        ('improvement', '0003_strand_forces_overall'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '0002_charter_public'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='BiasQuestion',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('words', models.CharField(max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                ],
                options={
                    'ordering': ['order', 'pk'],
                },
            ), migrations.CreateModel(
                name='BiasQuestionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('words', models.CharField(max_length=300)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.biasquestion')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='CategoryReview',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('annual', 'Yearly category'), ('six_month', 'Six-month review')], default='annual', max_length=9)),
                    ('state', models.CharField(choices=[('own_view', 'The school writes'), ('reading', 'Being read'), ('judging', 'Ready to judge'), ('judged', 'Judged'), ('told', 'School told'), ('closed', 'Closed')], default='own_view', max_length=8)),
                    ('opened_at', models.DateTimeField()),
                    ('own_view_by', models.DateField(verbose_name="last day for the school's own view")),
                    ('own_words', models.TextField(blank=True, verbose_name='what the school wants its readers to know')),
                    ('own_at', models.DateTimeField(blank=True, null=True, verbose_name='own view handed in')),
                    ('level', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='overall need as judged')),
                    ('stands', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='overall need in force')),
                    ('words', models.TextField(blank=True, verbose_name='why this level')),
                    ('would_change', models.TextField(blank=True, verbose_name='what would move the school on')),
                    ('judged_at', models.DateTimeField(blank=True, null=True)),
                    ('judged_on', models.DateField(blank=True, null=True)),
                    ('review_due_on', models.DateField(blank=True, null=True, verbose_name='to be looked at again by')),
                    ('told_at', models.DateTimeField(blank=True, null=True, verbose_name='school told')),
                    ('reply', models.TextField(blank=True, verbose_name="the school's reply")),
                    ('replied_at', models.DateTimeField(blank=True, null=True)),
                    ('closed_at', models.DateTimeField(blank=True, null=True)),
                    ('forced_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                    ('judge', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who judges')),
                    ('judged_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('opened_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('own_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('replied_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='category_reviews', to='schools.school')),
                    ('told_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('year', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.academicyear')),
                ],
                options={
                    'ordering': ['-opened_at', '-pk'],
                    'indexes': [models.Index(fields=['school', 'judged_on'], name='review_by_school_and_day')],
                    'constraints': [models.UniqueConstraint(fields=('school', 'year', 'kind'), name='one_review_of_a_kind_a_year', violation_error_message='This school has one of this kind in this academic year already.'), models.CheckConstraint(condition=models.Q(('judged_at__isnull', True), models.Q(('judged_by__isnull', False), ('level__gte', 1), ('stands__gte', 1), models.Q(('words', ''), _negated=True)), _connector='OR'), name='judged_by_somebody_with_words', violation_error_message='A judgement needs a level, the name of who judged, and words.'), models.CheckConstraint(condition=models.Q(('judged_by__isnull', True), ('own_by__isnull', True), models.Q(('judged_by', models.F('own_by')), _negated=True), _connector='OR'), name='not_judged_by_who_wrote', violation_error_message="Whoever wrote the school's own view may not judge it."), models.CheckConstraint(condition=models.Q(('told_at__isnull', True), ('judged_at__isnull', False), _connector='OR'), name='told_once_judged')],
                },
            ), migrations.CreateModel(
                name='CategoryReviewEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('kind', models.CharField(choices=[('annual', 'Yearly category'), ('six_month', 'Six-month review')], default='annual', max_length=9)),
                    ('state', models.CharField(choices=[('own_view', 'The school writes'), ('reading', 'Being read'), ('judging', 'Ready to judge'), ('judged', 'Judged'), ('told', 'School told'), ('closed', 'Closed')], default='own_view', max_length=8)),
                    ('opened_at', models.DateTimeField()),
                    ('own_view_by', models.DateField(verbose_name="last day for the school's own view")),
                    ('own_words', models.TextField(blank=True, verbose_name='what the school wants its readers to know')),
                    ('own_at', models.DateTimeField(blank=True, null=True, verbose_name='own view handed in')),
                    ('level', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='overall need as judged')),
                    ('stands', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='overall need in force')),
                    ('words', models.TextField(blank=True, verbose_name='why this level')),
                    ('would_change', models.TextField(blank=True, verbose_name='what would move the school on')),
                    ('judged_at', models.DateTimeField(blank=True, null=True)),
                    ('judged_on', models.DateField(blank=True, null=True)),
                    ('review_due_on', models.DateField(blank=True, null=True, verbose_name='to be looked at again by')),
                    ('told_at', models.DateTimeField(blank=True, null=True, verbose_name='school told')),
                    ('reply', models.TextField(blank=True, verbose_name="the school's reply")),
                    ('replied_at', models.DateTimeField(blank=True, null=True)),
                    ('closed_at', models.DateTimeField(blank=True, null=True)),
                    ('forced_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                    ('judge', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who judges')),
                    ('judged_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('opened_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('own_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.categoryreview')),
                    ('replied_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('told_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('year', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.academicyear')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PhaseOfChange',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=60)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('icon', models.CharField(default='point', max_length=40)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                ],
                options={
                    'verbose_name_plural': 'phases of change',
                    'ordering': ['order', 'pk'],
                },
            ), migrations.CreateModel(
                name='LeadershipFit',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('fit', models.CharField(choices=[('fits', 'Right for this phase'), ('with_help', 'Right, with help'), ('change', 'Another phase would suit better')], max_length=9)),
                    ('words', models.TextField(verbose_name='what it rests on')),
                    ('next_step', models.CharField(max_length=300, verbose_name='what follows')),
                    ('on', models.DateField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leadership_fit', to='schools.school')),
                    ('phase', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='categories.phaseofchange')),
                ],
                options={
                    'verbose_name_plural': 'notes on leadership fit',
                    'ordering': ['-on', '-pk'],
                },
            ), migrations.CreateModel(
                name='LeadershipFitEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('fit', models.CharField(choices=[('fits', 'Right for this phase'), ('with_help', 'Right, with help'), ('change', 'Another phase would suit better')], max_length=9)),
                    ('words', models.TextField(verbose_name='what it rests on')),
                    ('next_step', models.CharField(max_length=300, verbose_name='what follows')),
                    ('on', models.DateField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.leadershipfit')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('phase', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='categories.phaseofchange')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='NeedLevel',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('level', models.PositiveSmallIntegerField(unique=True, validators=[django.core.validators.MinValueValidator(1)])),
                    ('name', models.CharField(max_length=60)),
                    ('stage', models.CharField(max_length=60)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('days', models.PositiveSmallIntegerField(default=0, verbose_name='days of support a year')),
                    ('visits', models.PositiveSmallIntegerField(default=0, verbose_name='visits a year')),
                    ('icon', models.CharField(default='point', max_length=40)),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                ],
                options={
                    'ordering': ['level'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('level__gte', 1)), name='need_level_from_one')],
                },
            ), migrations.CreateModel(
                name='NeedLevelEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('level', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1)])),
                    ('name', models.CharField(max_length=60)),
                    ('stage', models.CharField(max_length=60)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('days', models.PositiveSmallIntegerField(default=0, verbose_name='days of support a year')),
                    ('visits', models.PositiveSmallIntegerField(default=0, verbose_name='visits a year')),
                    ('icon', models.CharField(default='point', max_length=40)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.needlevel')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PhaseOfChangeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=60)),
                    ('description', models.CharField(blank=True, max_length=300)),
                    ('icon', models.CharField(default='point', max_length=40)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.phaseofchange')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PhaseStep',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('title', models.CharField(max_length=200)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('phase', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='categories.phaseofchange')),
                ],
                options={
                    'ordering': ['phase__order', 'order', 'pk'],
                },
            ), migrations.CreateModel(
                name='SchoolPhase',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('since', models.DateField()),
                    ('until', models.DateField(blank=True, null=True)),
                    ('reason', models.CharField(max_length=500, verbose_name='why then')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('phase', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='schools', to='categories.phaseofchange')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='phases_of_change', to='schools.school')),
                ],
                options={
                    'ordering': ['-since', '-pk'],
                    'constraints': [models.UniqueConstraint(condition=models.Q(('until__isnull', True)), fields=('school',), name='one_phase_a_school', violation_error_message='This school is in a phase already.'), models.CheckConstraint(condition=models.Q(('until__isnull', True), ('until__gte', models.F('since')), _connector='OR'), name='school_phase_in_order')],
                },
            ), migrations.CreateModel(
                name='PhaseStepDone',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('evidence', models.CharField(max_length=500, verbose_name='how one can tell')),
                    ('on', models.DateField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='categories.phasestep')),
                    ('position', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='done', to='categories.schoolphase')),
                ],
                options={
                    'verbose_name_plural': 'phase steps done',
                    'ordering': ['on', 'pk'],
                    'constraints': [models.UniqueConstraint(fields=('position', 'step'), name='phase_step_once', violation_error_message='This is done already.')],
                },
            ), migrations.CreateModel(
                name='PhaseStepDoneEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('evidence', models.CharField(max_length=500, verbose_name='how one can tell')),
                    ('on', models.DateField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.phasestepdone')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='categories.phasestep')),
                    ('position', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='categories.schoolphase')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PhaseStepEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('title', models.CharField(max_length=200)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.phasestep')),
                    ('phase', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='categories.phaseofchange')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Reading',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('place', models.CharField(choices=[('first', 'First reader'), ('second', 'Second reader')], max_length=6)),
                    ('handed_in_at', models.DateTimeField(blank=True, null=True)),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('review', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='readings', to='categories.categoryreview')),
                ],
                options={
                    'ordering': ['review', 'place'],
                    'constraints': [models.UniqueConstraint(fields=('review', 'place'), name='one_reader_a_place'), models.UniqueConstraint(fields=('review', 'person'), name='readers_are_two_people', violation_error_message='The second reader must be another person than the first.')],
                },
            ), migrations.CreateModel(
                name='ReadingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('place', models.CharField(choices=[('first', 'First reader'), ('second', 'Second reader')], max_length=6)),
                    ('handed_in_at', models.DateTimeField(blank=True, null=True)),
                    ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.reading')),
                    ('review', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='categories.categoryreview')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='SchoolPhaseEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('since', models.DateField()),
                    ('until', models.DateField(blank=True, null=True)),
                    ('reason', models.CharField(max_length=500, verbose_name='why then')),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.schoolphase')),
                    ('phase', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='categories.phaseofchange')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Snapshot',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('stage', models.CharField(choices=[('judged', 'As judged'), ('appealed', 'After the appeal')], max_length=8)),
                    ('body', models.TextField()),
                    ('sha256', models.CharField(max_length=64)),
                    ('at', models.DateTimeField()),
                    ('review', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='snapshots', to='categories.categoryreview')),
                ],
                options={
                    'ordering': ['review', 'at'],
                    'constraints': [models.UniqueConstraint(fields=('review', 'stage'), name='one_snapshot_a_stage')],
                },
            ), migrations.CreateModel(
                name='SnapshotEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('stage', models.CharField(choices=[('judged', 'As judged'), ('appealed', 'After the appeal')], max_length=8)),
                    ('body', models.TextField()),
                    ('sha256', models.CharField(max_length=64)),
                    ('at', models.DateTimeField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.snapshot')),
                    ('review', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='categories.categoryreview')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='StrandNeed',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('view', models.CharField(choices=[('own', 'School'), ('first', 'First reader'), ('second', 'Second reader'), ('settled', 'Judged')], max_length=7)),
                    ('need', models.PositiveSmallIntegerField()),
                    ('confidence', models.CharField(blank=True, choices=[('low', 'Not sure'), ('medium', 'Fairly sure'), ('high', 'Sure')], max_length=6)),
                    ('trend', models.CharField(blank=True, choices=[('better', 'Getting better'), ('same', 'Much the same'), ('worse', 'Getting worse')], max_length=6)),
                    ('evidence', models.TextField(blank=True)),
                    ('help', models.TextField(blank=True, verbose_name='what help is to do here')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('review', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='needs', to='categories.categoryreview')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['review', 'strand__order', 'view'],
                    'constraints': [models.UniqueConstraint(fields=('review', 'strand', 'view'), name='one_need_a_strand_and_view'), models.CheckConstraint(condition=models.Q(('need__gte', 1)), name='need_from_one')],
                },
            ), migrations.CreateModel(
                name='StrandNeedEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('view', models.CharField(choices=[('own', 'School'), ('first', 'First reader'), ('second', 'Second reader'), ('settled', 'Judged')], max_length=7)),
                    ('need', models.PositiveSmallIntegerField()),
                    ('confidence', models.CharField(blank=True, choices=[('low', 'Not sure'), ('medium', 'Fairly sure'), ('high', 'Sure')], max_length=6)),
                    ('trend', models.CharField(blank=True, choices=[('better', 'Getting better'), ('same', 'Much the same'), ('worse', 'Getting worse')], max_length=6)),
                    ('evidence', models.TextField(blank=True)),
                    ('help', models.TextField(blank=True, verbose_name='what help is to do here')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.strandneed')),
                    ('review', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='categories.categoryreview')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Strength',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.CharField(max_length=300, verbose_name='what others can learn here')),
                    ('evidence', models.CharField(max_length=300, verbose_name='how we know')),
                    ('shared', models.BooleanField(default=True, verbose_name='other schools may read it')),
                    ('noted_on', models.DateField()),
                    ('ended_on', models.DateField(blank=True, null=True, verbose_name='no longer so since')),
                    ('noted_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('review', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='strengths', to='categories.categoryreview')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='strengths', to='schools.school')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['-noted_on', '-pk'],
                },
            ), migrations.CreateModel(
                name='StrengthEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('words', models.CharField(max_length=300, verbose_name='what others can learn here')),
                    ('evidence', models.CharField(max_length=300, verbose_name='how we know')),
                    ('shared', models.BooleanField(default=True, verbose_name='other schools may read it')),
                    ('noted_on', models.DateField()),
                    ('ended_on', models.DateField(blank=True, null=True, verbose_name='no longer so since')),
                    ('noted_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.strength')),
                    ('review', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='categories.categoryreview')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Appeal',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('why', models.TextField(verbose_name='why the school appeals')),
                    ('asked_at', models.DateTimeField()),
                    ('upheld', models.BooleanField(null=True)),
                    ('level', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='overall need after the appeal')),
                    ('words', models.TextField(blank=True, verbose_name='why it was decided so')),
                    ('decided_at', models.DateTimeField(blank=True, null=True)),
                    ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('review', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='appeal', to='categories.categoryreview')),
                ],
                options={
                    'ordering': ['-asked_at'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('decided_by__isnull', True), models.Q(('decided_by', models.F('asked_by')), _negated=True), _connector='OR'), name='appeal_decided_by_another', violation_error_message='Somebody else must decide what you asked for.'), models.CheckConstraint(condition=models.Q(('decided_at__isnull', True), models.Q(('level__gte', 1), ('upheld__isnull', False), models.Q(('words', ''), _negated=True)), _connector='OR'), name='appeal_decided_with_words', violation_error_message='Say why you decide so.')],
                },
            ), migrations.CreateModel(
                name='AppealEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('why', models.TextField(verbose_name='why the school appeals')),
                    ('asked_at', models.DateTimeField()),
                    ('upheld', models.BooleanField(null=True)),
                    ('level', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='overall need after the appeal')),
                    ('words', models.TextField(blank=True, verbose_name='why it was decided so')),
                    ('decided_at', models.DateTimeField(blank=True, null=True)),
                    ('asked_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decided_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='categories.appeal')),
                    ('review', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='categories.categoryreview')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='biasquestion',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_biasquestionevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."words"); RETURN NULL;', hash='d6f6a84daeaed69713b2aeacbdc3d0cb5623b195', operation='INSERT', pgid='pgtrigger_insert_insert_f19e1', table='categories_biasquestion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='biasquestion',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_biasquestionevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."words"); RETURN NULL;', hash='987db480c9ac0faf1f50d0829aa2cd56c94e5819', operation='UPDATE', pgid='pgtrigger_update_update_149ac', table='categories_biasquestion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='biasquestion',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_biasquestionevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (OLD."code", OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."words"); RETURN NULL;', hash='72358421f275483a95cb9c586eb367fd8432bbaf', operation='DELETE', pgid='pgtrigger_delete_delete_8586b', table='categories_biasquestion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='phaseofchange',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_phaseofchangeevent" ("code", "description", "icon", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."description", NEW."icon", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='755603f861066998e6ccf93a4d7bcdbf7e79ccdf', operation='INSERT', pgid='pgtrigger_insert_insert_5e66f', table='categories_phaseofchange', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='phaseofchange',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_phaseofchangeevent" ("code", "description", "icon", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."description", NEW."icon", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='afc911de5791cf656049a5cfe84043781875228a', operation='UPDATE', pgid='pgtrigger_update_update_b0166', table='categories_phaseofchange', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='phaseofchange',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_phaseofchangeevent" ("code", "description", "icon", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."description", OLD."icon", OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='21e677101bc987f3d2521c71e97e3cd67cd0d6ed', operation='DELETE', pgid='pgtrigger_delete_delete_a202c', table='categories_phaseofchange', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='categoryreview',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_categoryreviewevent" ("closed_at", "forced_by_id", "id", "judge_id", "judged_at", "judged_by_id", "judged_on", "kind", "level", "opened_at", "opened_by_id", "own_at", "own_by_id", "own_view_by", "own_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replied_at", "replied_by_id", "reply", "review_due_on", "school_id", "stands", "state", "told_at", "told_by_id", "words", "would_change", "year_id") VALUES (NEW."closed_at", NEW."forced_by_id", NEW."id", NEW."judge_id", NEW."judged_at", NEW."judged_by_id", NEW."judged_on", NEW."kind", NEW."level", NEW."opened_at", NEW."opened_by_id", NEW."own_at", NEW."own_by_id", NEW."own_view_by", NEW."own_words", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replied_at", NEW."replied_by_id", NEW."reply", NEW."review_due_on", NEW."school_id", NEW."stands", NEW."state", NEW."told_at", NEW."told_by_id", NEW."words", NEW."would_change", NEW."year_id"); RETURN NULL;', hash='aaa0668798e246c7f6e2dc97b7fbf92c604162f9', operation='INSERT', pgid='pgtrigger_insert_insert_13825', table='categories_categoryreview', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='categoryreview',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_categoryreviewevent" ("closed_at", "forced_by_id", "id", "judge_id", "judged_at", "judged_by_id", "judged_on", "kind", "level", "opened_at", "opened_by_id", "own_at", "own_by_id", "own_view_by", "own_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replied_at", "replied_by_id", "reply", "review_due_on", "school_id", "stands", "state", "told_at", "told_by_id", "words", "would_change", "year_id") VALUES (NEW."closed_at", NEW."forced_by_id", NEW."id", NEW."judge_id", NEW."judged_at", NEW."judged_by_id", NEW."judged_on", NEW."kind", NEW."level", NEW."opened_at", NEW."opened_by_id", NEW."own_at", NEW."own_by_id", NEW."own_view_by", NEW."own_words", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replied_at", NEW."replied_by_id", NEW."reply", NEW."review_due_on", NEW."school_id", NEW."stands", NEW."state", NEW."told_at", NEW."told_by_id", NEW."words", NEW."would_change", NEW."year_id"); RETURN NULL;', hash='9e7658767bb773b3f540e77b8590da0a99719c36', operation='UPDATE', pgid='pgtrigger_update_update_05ace', table='categories_categoryreview', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='categoryreview',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_categoryreviewevent" ("closed_at", "forced_by_id", "id", "judge_id", "judged_at", "judged_by_id", "judged_on", "kind", "level", "opened_at", "opened_by_id", "own_at", "own_by_id", "own_view_by", "own_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replied_at", "replied_by_id", "reply", "review_due_on", "school_id", "stands", "state", "told_at", "told_by_id", "words", "would_change", "year_id") VALUES (OLD."closed_at", OLD."forced_by_id", OLD."id", OLD."judge_id", OLD."judged_at", OLD."judged_by_id", OLD."judged_on", OLD."kind", OLD."level", OLD."opened_at", OLD."opened_by_id", OLD."own_at", OLD."own_by_id", OLD."own_view_by", OLD."own_words", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replied_at", OLD."replied_by_id", OLD."reply", OLD."review_due_on", OLD."school_id", OLD."stands", OLD."state", OLD."told_at", OLD."told_by_id", OLD."words", OLD."would_change", OLD."year_id"); RETURN NULL;', hash='7dab0a61bc4e3a20ef277e4afb01711e53b71460', operation='DELETE', pgid='pgtrigger_delete_delete_91773', table='categories_categoryreview', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='appeal',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_appealevent" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "upheld", "why", "words") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."decided_at", NEW."decided_by_id", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_id", NEW."upheld", NEW."why", NEW."words"); RETURN NULL;', hash='e1f77bee1fcb921e8fafd0a1685dd32c30618b87', operation='INSERT', pgid='pgtrigger_insert_insert_13465', table='categories_appeal', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='appeal',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_appealevent" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "upheld", "why", "words") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."decided_at", NEW."decided_by_id", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_id", NEW."upheld", NEW."why", NEW."words"); RETURN NULL;', hash='0dcba9217f20f3f49eaf3251f07150bafc8c350c', operation='UPDATE', pgid='pgtrigger_update_update_6abfa', table='categories_appeal', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='appeal',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_appealevent" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "upheld", "why", "words") VALUES (OLD."asked_at", OLD."asked_by_id", OLD."decided_at", OLD."decided_by_id", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_id", OLD."upheld", OLD."why", OLD."words"); RETURN NULL;', hash='fe7509beadd82b6ed51cd604b966bf681d963068', operation='DELETE', pgid='pgtrigger_delete_delete_d2f6e', table='categories_appeal', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='needlevel',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_needlevelevent" ("days", "description", "icon", "id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage", "step_id", "visits") VALUES (NEW."days", NEW."description", NEW."icon", NEW."id", NEW."level", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."stage", NEW."step_id", NEW."visits"); RETURN NULL;', hash='140152157cd93a05f02559a24cc06ea640382f6b', operation='INSERT', pgid='pgtrigger_insert_insert_58aa7', table='categories_needlevel', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='needlevel',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_needlevelevent" ("days", "description", "icon", "id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage", "step_id", "visits") VALUES (NEW."days", NEW."description", NEW."icon", NEW."id", NEW."level", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."stage", NEW."step_id", NEW."visits"); RETURN NULL;', hash='0a51347c1c2e712562933f1dc5b821b55327e150', operation='UPDATE', pgid='pgtrigger_update_update_694a4', table='categories_needlevel', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='needlevel',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_needlevelevent" ("days", "description", "icon", "id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage", "step_id", "visits") VALUES (OLD."days", OLD."description", OLD."icon", OLD."id", OLD."level", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."stage", OLD."step_id", OLD."visits"); RETURN NULL;', hash='c131edf9f283db253ab99f7ac3835c0397855c13', operation='DELETE', pgid='pgtrigger_delete_delete_691fb', table='categories_needlevel', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='leadershipfit',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_leadershipfitevent" ("by_id", "fit", "id", "next_step", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "school_id", "words") VALUES (NEW."by_id", NEW."fit", NEW."id", NEW."next_step", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phase_id", NEW."school_id", NEW."words"); RETURN NULL;', hash='3938f4ff4b5f172a0a2d901f6e513841c7fb70b2', operation='INSERT', pgid='pgtrigger_insert_insert_0420d', table='categories_leadershipfit', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='leadershipfit',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_leadershipfitevent" ("by_id", "fit", "id", "next_step", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "school_id", "words") VALUES (NEW."by_id", NEW."fit", NEW."id", NEW."next_step", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phase_id", NEW."school_id", NEW."words"); RETURN NULL;', hash='277de9c2e507999a8d2a9423ef61e1bb611e0c1a', operation='UPDATE', pgid='pgtrigger_update_update_4e1c3', table='categories_leadershipfit', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='leadershipfit',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_leadershipfitevent" ("by_id", "fit", "id", "next_step", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "school_id", "words") VALUES (OLD."by_id", OLD."fit", OLD."id", OLD."next_step", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phase_id", OLD."school_id", OLD."words"); RETURN NULL;', hash='934b1bbefa6d4bc61d4d9ac6d985537729616cf2', operation='DELETE', pgid='pgtrigger_delete_delete_67867', table='categories_leadershipfit', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='phasestep',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_phasestepevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "title") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phase_id", NEW."title"); RETURN NULL;', hash='b50afb475dfc853b4212e9c3a1951986f605dc45', operation='INSERT', pgid='pgtrigger_insert_insert_d99a8', table='categories_phasestep', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='phasestep',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_phasestepevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "title") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phase_id", NEW."title"); RETURN NULL;', hash='b1bd653f67516b4cc18858e307acde4d1040ab38', operation='UPDATE', pgid='pgtrigger_update_update_c6978', table='categories_phasestep', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='phasestep',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_phasestepevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "title") VALUES (OLD."code", OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phase_id", OLD."title"); RETURN NULL;', hash='f2027fe12524abf4a385f10fdd372ede3f3d60df', operation='DELETE', pgid='pgtrigger_delete_delete_81e09', table='categories_phasestep', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='reading',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_readingevent" ("handed_in_at", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "review_id") VALUES (NEW."handed_in_at", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."review_id"); RETURN NULL;', hash='a7849ce340b8b4c5be777af842ea411bdfe1951c', operation='INSERT', pgid='pgtrigger_insert_insert_64896', table='categories_reading', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='reading',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_readingevent" ("handed_in_at", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "review_id") VALUES (NEW."handed_in_at", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."review_id"); RETURN NULL;', hash='6aabd2286901b1275598ea81f9d80b7e28f67168', operation='UPDATE', pgid='pgtrigger_update_update_8dbd7', table='categories_reading', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='reading',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_readingevent" ("handed_in_at", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "review_id") VALUES (OLD."handed_in_at", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."review_id"); RETURN NULL;', hash='5a26ae8cf3b55cf037d94f71d3321d57df91d04c', operation='DELETE', pgid='pgtrigger_delete_delete_8fce8', table='categories_reading', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='schoolphase',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_schoolphaseevent" ("by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "reason", "school_id", "since", "until") VALUES (NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phase_id", NEW."reason", NEW."school_id", NEW."since", NEW."until"); RETURN NULL;', hash='c79bf777f86c657129e277aa41e962c5c36ad039', operation='INSERT', pgid='pgtrigger_insert_insert_ee695', table='categories_schoolphase', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='schoolphase',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_schoolphaseevent" ("by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "reason", "school_id", "since", "until") VALUES (NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phase_id", NEW."reason", NEW."school_id", NEW."since", NEW."until"); RETURN NULL;', hash='f2de53bd1e09db1e9e16a9b5a1c7f874378e9ef7', operation='UPDATE', pgid='pgtrigger_update_update_18ad6', table='categories_schoolphase', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='schoolphase',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_schoolphaseevent" ("by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "reason", "school_id", "since", "until") VALUES (OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phase_id", OLD."reason", OLD."school_id", OLD."since", OLD."until"); RETURN NULL;', hash='cc05932dfcb7c072fcc67fd0bb8523e321778f3d', operation='DELETE', pgid='pgtrigger_delete_delete_490d5', table='categories_schoolphase', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='phasestepdone',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_phasestepdoneevent" ("by_id", "evidence", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "step_id") VALUES (NEW."by_id", NEW."evidence", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position_id", NEW."step_id"); RETURN NULL;', hash='20269f7e5151b641c615ffbe9a2b6d20e86f6ccf', operation='INSERT', pgid='pgtrigger_insert_insert_d948f', table='categories_phasestepdone', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='phasestepdone',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_phasestepdoneevent" ("by_id", "evidence", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "step_id") VALUES (NEW."by_id", NEW."evidence", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position_id", NEW."step_id"); RETURN NULL;', hash='c9d09936c16cd2b3b9aa3603f2f4a088bf2aa0f5', operation='UPDATE', pgid='pgtrigger_update_update_05972', table='categories_phasestepdone', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='phasestepdone',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_phasestepdoneevent" ("by_id", "evidence", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "step_id") VALUES (OLD."by_id", OLD."evidence", OLD."id", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position_id", OLD."step_id"); RETURN NULL;', hash='2062525253ea8b7fe34296a0175f6c9f7606dde9', operation='DELETE', pgid='pgtrigger_delete_delete_9894b', table='categories_phasestepdone', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='snapshot',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_snapshotevent" ("at", "body", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "sha256", "stage") VALUES (NEW."at", NEW."body", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_id", NEW."sha256", NEW."stage"); RETURN NULL;', hash='d1f9c0fcf1bd51c06c63bb3623a9f1e691629eeb', operation='INSERT', pgid='pgtrigger_insert_insert_67bb5', table='categories_snapshot', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='snapshot',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_snapshotevent" ("at", "body", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "sha256", "stage") VALUES (NEW."at", NEW."body", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_id", NEW."sha256", NEW."stage"); RETURN NULL;', hash='9c180da778785eaace53801d64cfe98af9c4b28a', operation='UPDATE', pgid='pgtrigger_update_update_23b77', table='categories_snapshot', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='snapshot',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_snapshotevent" ("at", "body", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "sha256", "stage") VALUES (OLD."at", OLD."body", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_id", OLD."sha256", OLD."stage"); RETURN NULL;', hash='baa3186a16e558312d29b215a74f45af1402391a', operation='DELETE', pgid='pgtrigger_delete_delete_3718d', table='categories_snapshot', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strandneed',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_strandneedevent" ("at", "by_id", "confidence", "evidence", "help", "id", "need", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "step_id", "strand_id", "trend", "view") VALUES (NEW."at", NEW."by_id", NEW."confidence", NEW."evidence", NEW."help", NEW."id", NEW."need", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_id", NEW."step_id", NEW."strand_id", NEW."trend", NEW."view"); RETURN NULL;', hash='93a207ae07f11b1e1aa7b3602956cada06e0b81a', operation='INSERT', pgid='pgtrigger_insert_insert_0c482', table='categories_strandneed', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strandneed',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_strandneedevent" ("at", "by_id", "confidence", "evidence", "help", "id", "need", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "step_id", "strand_id", "trend", "view") VALUES (NEW."at", NEW."by_id", NEW."confidence", NEW."evidence", NEW."help", NEW."id", NEW."need", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_id", NEW."step_id", NEW."strand_id", NEW."trend", NEW."view"); RETURN NULL;', hash='da655042225b114339d8fa54044f9cf1e6fee042', operation='UPDATE', pgid='pgtrigger_update_update_ed26f', table='categories_strandneed', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strandneed',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_strandneedevent" ("at", "by_id", "confidence", "evidence", "help", "id", "need", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "step_id", "strand_id", "trend", "view") VALUES (OLD."at", OLD."by_id", OLD."confidence", OLD."evidence", OLD."help", OLD."id", OLD."need", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_id", OLD."step_id", OLD."strand_id", OLD."trend", OLD."view"); RETURN NULL;', hash='d483be8979f14ce0c58faef24a22a5b7d6fc20f9', operation='DELETE', pgid='pgtrigger_delete_delete_2b1b0', table='categories_strandneed', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strength',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_strengthevent" ("ended_on", "evidence", "id", "noted_by_id", "noted_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "school_id", "shared", "strand_id", "words") VALUES (NEW."ended_on", NEW."evidence", NEW."id", NEW."noted_by_id", NEW."noted_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_id", NEW."school_id", NEW."shared", NEW."strand_id", NEW."words"); RETURN NULL;', hash='d222b7a6b3e5cd153c57d91384497d9a2c925150', operation='INSERT', pgid='pgtrigger_insert_insert_5e242', table='categories_strength', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strength',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "categories_strengthevent" ("ended_on", "evidence", "id", "noted_by_id", "noted_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "school_id", "shared", "strand_id", "words") VALUES (NEW."ended_on", NEW."evidence", NEW."id", NEW."noted_by_id", NEW."noted_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_id", NEW."school_id", NEW."shared", NEW."strand_id", NEW."words"); RETURN NULL;', hash='d4bfddef9d39d2c32dc988dfc6b339905194940c', operation='UPDATE', pgid='pgtrigger_update_update_c9d38', table='categories_strength', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strength',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "categories_strengthevent" ("ended_on", "evidence", "id", "noted_by_id", "noted_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "school_id", "shared", "strand_id", "words") VALUES (OLD."ended_on", OLD."evidence", OLD."id", OLD."noted_by_id", OLD."noted_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_id", OLD."school_id", OLD."shared", OLD."strand_id", OLD."words"); RETURN NULL;', hash='ba54fd8606d589de71bd3ae167ab9a568cdb9724', operation='DELETE', pgid='pgtrigger_delete_delete_4c111', table='categories_strength', when='AFTER')),
            )],
        ),
    ]
