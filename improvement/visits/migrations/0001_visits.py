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
        ('contenttypes', '0002_remove_content_type_name'),
        ('improvement', '0003_strand_forces_overall'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='VisitType',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('name', models.CharField(max_length=80)),
                    ('about', models.CharField(max_length=300, verbose_name='what it is for')),
                    ('icon', models.CharField(default='map-2', max_length=40)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('shape', models.CharField(choices=[('visit', 'A visit to a school'), ('event', 'An event where schools show each other what works'), ('moderation', 'Teachers of several schools judge the same work'), ('outward', 'A tour to a school outside the trust')], default='visit', max_length=10, verbose_name='what happens')),
                    ('policy_title', models.CharField(max_length=150, verbose_name='policy that it follows')),
                    ('policy_link', models.CharField(blank=True, max_length=300, verbose_name='link to the policy')),
                    ('outside', models.BooleanField(default=False, verbose_name='made by people from outside the trust')),
                    ('verifies_tracker', models.BooleanField(default=False, verbose_name="confirms the school's tracker")),
                    ('per_semester', models.PositiveSmallIntegerField(default=0, verbose_name='so many a semester at each school')),
                    ('window_limit', models.SlugField(blank=True, help_text='The code of a limit in school weeks from the start of a semester. Empty: at any time.', verbose_name='limit with the weeks in which it is made')),
                    ('lines_at_least', models.PositiveSmallIntegerField(default=1, verbose_name='lines of enquiry at least')),
                    ('minutes', models.PositiveSmallIntegerField(default=0, verbose_name='minutes that it takes the school')),
                    ('duty_code', models.SlugField(blank=True, max_length=80, verbose_name='duty that it fulfils')),
                    ('in_use', models.BooleanField(default=True)),
                    ('policy', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.decision', verbose_name='decision of the charter')),
                    ('step', models.ForeignKey(blank=True, help_text='Empty: the step at which the school stands that day.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep', verbose_name='step of the cycle')),
                ],
                options={
                    'ordering': ['order', 'name'],
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('policy_title', ''), _negated=True), models.Q(('policy__isnull', False), models.Q(('policy_link', ''), _negated=True), _connector='OR')), name='visit_type_has_policy', violation_error_message='Name the policy that this kind of visit follows, and link it. Without a policy there is no visit.')],
                },
            ), migrations.CreateModel(
                name='Visit',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('focus', models.CharField(blank=True, max_length=150, verbose_name='what it looks at')),
                    ('starts_on', models.DateField(verbose_name='first day')),
                    ('ends_on', models.DateField(verbose_name='last day')),
                    ('state', models.CharField(choices=[('planned', 'Planned'), ('held', 'Held, report to come'), ('reported', 'Reported, reply to come'), ('replied', 'Replied'), ('closed', 'Closed'), ('called_off', 'Called off')], default='planned', max_length=10)),
                    ('load_reason', models.TextField(blank=True, verbose_name='why now, though the half-term is full')),
                    ('planned_at', models.DateTimeField()),
                    ('held_at', models.DateTimeField(blank=True, null=True)),
                    ('called_off_reason', models.CharField(blank=True, max_length=300, verbose_name='why it was called off')),
                    ('support_note', models.TextField(blank=True, verbose_name='support: what will help')),
                    ('challenge_note', models.TextField(blank=True, verbose_name='challenge: what we asked of the school')),
                    ('evaluation', models.TextField(blank=True, verbose_name='how things stand')),
                    ('development', models.TextField(blank=True, verbose_name='how they can get better')),
                    ('strengths', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None)),
                    ('next_steps', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None)),
                    ('report_link', models.URLField(blank=True, max_length=300, verbose_name='their own report')),
                    ('reported_at', models.DateTimeField(blank=True, null=True)),
                    ('reply_due', models.DateField(blank=True, null=True)),
                    ('cosigned_at', models.DateTimeField(blank=True, null=True)),
                    ('reply', models.TextField(blank=True, verbose_name="the school's reply")),
                    ('replied_at', models.DateTimeField(blank=True, null=True)),
                    ('closed_at', models.DateTimeField(blank=True, null=True)),
                    ('cosigned_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('due_item', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.dueitem')),
                    ('lead', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who leads it')),
                    ('planned_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('replied_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('reported_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='visits', to='schools.school')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                    ('type', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='visits', to='visits.visittype', verbose_name='kind of visit')),
                ],
                options={
                    'ordering': ['-starts_on', '-pk'],
                    'indexes': [models.Index(fields=['school', 'starts_on'], name='visit_of_school')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('ends_on__gte', models.F('starts_on'))), name='visit_in_order', violation_error_message='It would end before it begins.'), models.CheckConstraint(condition=models.Q(('reported_at__isnull', True), models.Q(models.Q(('support_note', ''), _negated=True), models.Q(('challenge_note', ''), _negated=True), models.Q(('evaluation', ''), _negated=True), models.Q(('development', ''), _negated=True)), _connector='OR'), name='visit_reported_whole', violation_error_message='A report needs all four: support, challenge, how things stand, how they can get better.'), models.CheckConstraint(condition=models.Q(('replied_at__isnull', True), models.Q(('reply', ''), _negated=True), _connector='OR'), name='visit_reply_has_words', violation_error_message='Write the reply first.')],
                },
            ), migrations.CreateModel(
                name='VisitCommitment',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.CharField(blank=True, max_length=300, verbose_name='what I will do at my own place')),
                    ('nothing_reason', models.CharField(blank=True, max_length=300, verbose_name='why I take nothing home')),
                    ('made_at', models.DateTimeField()),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('visit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='commitments', to='visits.visit')),
                ],
                options={
                    'ordering': ['made_at'],
                    'constraints': [models.UniqueConstraint(fields=('visit', 'person'), name='one_commitment_a_visitor', violation_error_message='You have said already what you take home from this visit.'), models.CheckConstraint(condition=models.Q(models.Q(('words', ''), models.Q(('nothing_reason', ''), _negated=True)), models.Q(models.Q(('words', ''), _negated=True), ('nothing_reason', '')), _connector='OR'), name='commitment_or_reason', violation_error_message='Write what you will do, or why you take nothing home: one of the two.')],
                },
            ), migrations.CreateModel(
                name='CommitmentCheck',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('occasion', models.CharField(choices=[('weeks', 'After some weeks'), ('semester', 'At the end of the semester')], max_length=8)),
                    ('due_on', models.DateField()),
                    ('kept', models.CharField(blank=True, choices=[('yes', 'Kept'), ('partly', 'Partly kept'), ('no', 'Not kept')], max_length=6, verbose_name='was it kept?')),
                    ('words', models.CharField(blank=True, max_length=300, verbose_name='what came of it')),
                    ('checked_at', models.DateTimeField(blank=True, null=True)),
                    ('commitment', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='checks', to='visits.visitcommitment')),
                ],
                options={
                    'ordering': ['due_on'],
                    'constraints': [models.UniqueConstraint(fields=('commitment', 'occasion'), name='one_check_an_occasion'), models.CheckConstraint(condition=models.Q(('kept', ''), models.Q(('words', ''), _negated=True), _connector='OR'), name='checked_with_words', violation_error_message='Say in a sentence what came of it.')],
                },
            ), migrations.CreateModel(
                name='DataPack',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('made_at', models.DateTimeField()),
                    ('content', models.JSONField()),
                    ('visit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='packs', to='visits.visit')),
                ],
                options={
                    'ordering': ['-made_at', '-pk'],
                },
            ), migrations.CreateModel(
                name='EnquiryLine',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.CharField(max_length=300, verbose_name='question')),
                    ('by_school', models.BooleanField(default=False, verbose_name='set by the school')),
                    ('added_at', models.DateTimeField()),
                    ('added_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('visit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='lines', to='visits.visit')),
                ],
                options={
                    'ordering': ['pk'],
                },
            ), migrations.CreateModel(
                name='Event',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('title', models.CharField(max_length=150)),
                    ('on', models.DateField(verbose_name='day')),
                    ('place', models.CharField(max_length=150)),
                    ('about', models.TextField(blank=True, max_length=1000, verbose_name='what it is about')),
                    ('added_at', models.DateTimeField()),
                    ('added_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('led_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('schools', models.ManyToManyField(blank=True, related_name='+', to='schools.school', verbose_name='schools that take part')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                    ('type', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='occasions', to='visits.visittype', verbose_name='kind of event')),
                ],
                options={
                    'ordering': ['-on', '-pk'],
                },
            ), migrations.CreateModel(
                name='Finding',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.TextField(max_length=1000, verbose_name='what we found')),
                    ('added_at', models.DateTimeField()),
                    ('outcome_id', models.PositiveBigIntegerField(blank=True, null=True)),
                    ('declined_reason', models.TextField(blank=True, verbose_name='why nothing follows from it')),
                    ('settled_at', models.DateTimeField(blank=True, null=True)),
                    ('added_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('outcome_type', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='contenttypes.contenttype')),
                    ('settled_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                    ('visit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='findings', to='visits.visit')),
                ],
                options={
                    'ordering': ['pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('outcome_id__isnull', True), ('declined_reason', ''), _connector='OR'), name='finding_one_way', violation_error_message='Either something follows from a finding, or it is declined with a reason.')],
                },
            ), migrations.CreateModel(
                name='Moderation',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('subject', models.CharField(max_length=80)),
                    ('year_group', models.CharField(max_length=40)),
                    ('sample_size', models.PositiveIntegerField(verbose_name='pieces of work judged')),
                    ('agreed', models.PositiveIntegerField(verbose_name='pieces on which the judges agreed at once')),
                    ('learned', models.TextField(max_length=1000, verbose_name='what we will do about the rest')),
                    ('event', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='moderation', to='visits.event')),
                ],
                options={
                    'constraints': [models.CheckConstraint(condition=models.Q(('sample_size__gt', 0), ('agreed__lte', models.F('sample_size'))), name='agreed_within_sample', violation_error_message="The judges can't have agreed on more pieces than they judged.")],
                },
            ), migrations.CreateModel(
                name='ModerationEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('subject', models.CharField(max_length=80)),
                    ('year_group', models.CharField(max_length=40)),
                    ('sample_size', models.PositiveIntegerField(verbose_name='pieces of work judged')),
                    ('agreed', models.PositiveIntegerField(verbose_name='pieces on which the judges agreed at once')),
                    ('learned', models.TextField(max_length=1000, verbose_name='what we will do about the rest')),
                    ('event', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.event')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.moderation')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PracticeCard',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('title', models.CharField(max_length=120)),
                    ('problem', models.TextField(max_length=600, verbose_name='what was the problem')),
                    ('way', models.TextField(max_length=1200, verbose_name='what we do')),
                    ('change', models.TextField(max_length=600, verbose_name='what changed, and how we know')),
                    ('added_at', models.DateTimeField()),
                    ('contact', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who to ask')),
                    ('event', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='cards', to='visits.event')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='practice_cards', to='schools.school')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['-added_at', '-pk'],
                },
            ), migrations.CreateModel(
                name='PracticeCardEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('title', models.CharField(max_length=120)),
                    ('problem', models.TextField(max_length=600, verbose_name='what was the problem')),
                    ('way', models.TextField(max_length=1200, verbose_name='what we do')),
                    ('change', models.TextField(max_length=600, verbose_name='what changed, and how we know')),
                    ('added_at', models.DateTimeField()),
                    ('contact', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who to ask')),
                    ('event', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.event')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.practicecard')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Takeaway',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.TextField(max_length=600, verbose_name='what we saw that is worth having')),
                    ('next_step', models.CharField(max_length=300, verbose_name='what we will try here')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('event', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='takeaways', to='visits.event')),
                ],
                options={
                    'ordering': ['pk'],
                },
            ), migrations.CreateModel(
                name='TakeawayEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('words', models.TextField(max_length=600, verbose_name='what we saw that is worth having')),
                    ('next_step', models.CharField(max_length=300, verbose_name='what we will try here')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('event', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.event')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.takeaway')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='TeamMember',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('visit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='team', to='visits.visit')),
                ],
                options={
                    'ordering': ['person__name'],
                    'constraints': [models.UniqueConstraint(fields=('visit', 'person'), name='once_on_a_team')],
                },
            ), migrations.CreateModel(
                name='TrackerVerification',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('question', models.CharField(max_length=80, verbose_name='question code')),
                    ('verdict', models.CharField(choices=[('agreed', 'Agreed'), ('changed', 'Changed'), ('not_seen', 'Not seen')], max_length=8)),
                    ('reason', models.CharField(max_length=500, verbose_name='what we saw')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('submission', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.submission')),
                    ('visit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='verifications', to='visits.visit')),
                ],
                options={
                    'ordering': ['pk'],
                    'constraints': [models.UniqueConstraint(fields=('visit', 'submission', 'question'), name='one_verdict_a_judgement')],
                },
            ), migrations.CreateModel(
                name='TrackerVerificationEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('question', models.CharField(max_length=80, verbose_name='question code')),
                    ('verdict', models.CharField(choices=[('agreed', 'Agreed'), ('changed', 'Changed'), ('not_seen', 'Not seen')], max_length=8)),
                    ('reason', models.CharField(max_length=500, verbose_name='what we saw')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.trackerverification')),
                    ('submission', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.submission')),
                    ('visit', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.visit')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='TeamMemberEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.teammember')),
                    ('visit', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.visit')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='FindingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('words', models.TextField(max_length=1000, verbose_name='what we found')),
                    ('added_at', models.DateTimeField()),
                    ('outcome_id', models.PositiveBigIntegerField(blank=True, null=True)),
                    ('declined_reason', models.TextField(blank=True, verbose_name='why nothing follows from it')),
                    ('settled_at', models.DateTimeField(blank=True, null=True)),
                    ('added_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('outcome_type', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='contenttypes.contenttype')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.finding')),
                    ('settled_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                    ('visit', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.visit')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='EnquiryLineEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('words', models.CharField(max_length=300, verbose_name='question')),
                    ('by_school', models.BooleanField(default=False, verbose_name='set by the school')),
                    ('added_at', models.DateTimeField()),
                    ('added_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.enquiryline')),
                    ('visit', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.visit')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='DataPackEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('made_at', models.DateTimeField()),
                    ('content', models.JSONField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.datapack')),
                    ('visit', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.visit')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='CommitmentCheckEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('occasion', models.CharField(choices=[('weeks', 'After some weeks'), ('semester', 'At the end of the semester')], max_length=8)),
                    ('due_on', models.DateField()),
                    ('kept', models.CharField(blank=True, choices=[('yes', 'Kept'), ('partly', 'Partly kept'), ('no', 'Not kept')], max_length=6, verbose_name='was it kept?')),
                    ('words', models.CharField(blank=True, max_length=300, verbose_name='what came of it')),
                    ('checked_at', models.DateTimeField(blank=True, null=True)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.commitmentcheck')),
                    ('commitment', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.visitcommitment')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='VisitCommitmentEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('words', models.CharField(blank=True, max_length=300, verbose_name='what I will do at my own place')),
                    ('nothing_reason', models.CharField(blank=True, max_length=300, verbose_name='why I take nothing home')),
                    ('made_at', models.DateTimeField()),
                    ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.visitcommitment')),
                    ('visit', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.visit')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='VisitNote',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('key', models.UUIDField(unique=True)),
                    ('words', models.TextField(max_length=4000, verbose_name='note')),
                    ('at', models.DateTimeField(verbose_name='when it arrived')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('visit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='notes', to='visits.visit')),
                ],
                options={
                    'ordering': ['at', 'pk'],
                },
            ), migrations.CreateModel(
                name='VisitNoteEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('key', models.UUIDField()),
                    ('words', models.TextField(max_length=4000, verbose_name='note')),
                    ('at', models.DateTimeField(verbose_name='when it arrived')),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.visitnote')),
                    ('visit', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.visit')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='VisitEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('focus', models.CharField(blank=True, max_length=150, verbose_name='what it looks at')),
                    ('starts_on', models.DateField(verbose_name='first day')),
                    ('ends_on', models.DateField(verbose_name='last day')),
                    ('state', models.CharField(choices=[('planned', 'Planned'), ('held', 'Held, report to come'), ('reported', 'Reported, reply to come'), ('replied', 'Replied'), ('closed', 'Closed'), ('called_off', 'Called off')], default='planned', max_length=10)),
                    ('load_reason', models.TextField(blank=True, verbose_name='why now, though the half-term is full')),
                    ('planned_at', models.DateTimeField()),
                    ('held_at', models.DateTimeField(blank=True, null=True)),
                    ('called_off_reason', models.CharField(blank=True, max_length=300, verbose_name='why it was called off')),
                    ('support_note', models.TextField(blank=True, verbose_name='support: what will help')),
                    ('challenge_note', models.TextField(blank=True, verbose_name='challenge: what we asked of the school')),
                    ('evaluation', models.TextField(blank=True, verbose_name='how things stand')),
                    ('development', models.TextField(blank=True, verbose_name='how they can get better')),
                    ('strengths', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None)),
                    ('next_steps', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None)),
                    ('report_link', models.URLField(blank=True, max_length=300, verbose_name='their own report')),
                    ('reported_at', models.DateTimeField(blank=True, null=True)),
                    ('reply_due', models.DateField(blank=True, null=True)),
                    ('cosigned_at', models.DateTimeField(blank=True, null=True)),
                    ('reply', models.TextField(blank=True, verbose_name="the school's reply")),
                    ('replied_at', models.DateTimeField(blank=True, null=True)),
                    ('closed_at', models.DateTimeField(blank=True, null=True)),
                    ('cosigned_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('due_item', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.dueitem')),
                    ('lead', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who leads it')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.visit')),
                    ('planned_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('replied_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('reported_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                    ('type', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.visittype', verbose_name='kind of visit')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='EventEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('title', models.CharField(max_length=150)),
                    ('on', models.DateField(verbose_name='day')),
                    ('place', models.CharField(max_length=150)),
                    ('about', models.TextField(blank=True, max_length=1000, verbose_name='what it is about')),
                    ('added_at', models.DateTimeField()),
                    ('added_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('led_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.event')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                    ('type', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='visits.visittype', verbose_name='kind of event')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='VisitTypeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('name', models.CharField(max_length=80)),
                    ('about', models.CharField(max_length=300, verbose_name='what it is for')),
                    ('icon', models.CharField(default='map-2', max_length=40)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('shape', models.CharField(choices=[('visit', 'A visit to a school'), ('event', 'An event where schools show each other what works'), ('moderation', 'Teachers of several schools judge the same work'), ('outward', 'A tour to a school outside the trust')], default='visit', max_length=10, verbose_name='what happens')),
                    ('policy_title', models.CharField(max_length=150, verbose_name='policy that it follows')),
                    ('policy_link', models.CharField(blank=True, max_length=300, verbose_name='link to the policy')),
                    ('outside', models.BooleanField(default=False, verbose_name='made by people from outside the trust')),
                    ('verifies_tracker', models.BooleanField(default=False, verbose_name="confirms the school's tracker")),
                    ('per_semester', models.PositiveSmallIntegerField(default=0, verbose_name='so many a semester at each school')),
                    ('window_limit', models.SlugField(blank=True, db_index=False, help_text='The code of a limit in school weeks from the start of a semester. Empty: at any time.', verbose_name='limit with the weeks in which it is made')),
                    ('lines_at_least', models.PositiveSmallIntegerField(default=1, verbose_name='lines of enquiry at least')),
                    ('minutes', models.PositiveSmallIntegerField(default=0, verbose_name='minutes that it takes the school')),
                    ('duty_code', models.SlugField(blank=True, db_index=False, max_length=80, verbose_name='duty that it fulfils')),
                    ('in_use', models.BooleanField(default=True)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='visits.visittype')),
                    ('policy', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision', verbose_name='decision of the charter')),
                    ('step', models.ForeignKey(blank=True, db_constraint=False, help_text='Empty: the step at which the school stands that day.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep', verbose_name='step of the cycle')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='moderation',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_moderationevent" ("agreed", "event_id", "id", "learned", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sample_size", "subject", "year_group") VALUES (NEW."agreed", NEW."event_id", NEW."id", NEW."learned", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sample_size", NEW."subject", NEW."year_group"); RETURN NULL;', hash='7777a31c58fa92b6294d8259f13f27c750ad8529', operation='INSERT', pgid='pgtrigger_insert_insert_9089f', table='visits_moderation', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='moderation',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_moderationevent" ("agreed", "event_id", "id", "learned", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sample_size", "subject", "year_group") VALUES (NEW."agreed", NEW."event_id", NEW."id", NEW."learned", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sample_size", NEW."subject", NEW."year_group"); RETURN NULL;', hash='09650bc55818c33363e853d5760a1b2086b1a9fa', operation='UPDATE', pgid='pgtrigger_update_update_f0d2e', table='visits_moderation', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='moderation',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_moderationevent" ("agreed", "event_id", "id", "learned", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sample_size", "subject", "year_group") VALUES (OLD."agreed", OLD."event_id", OLD."id", OLD."learned", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sample_size", OLD."subject", OLD."year_group"); RETURN NULL;', hash='d781e2b982df424cd2daa437a3e47da852bb9d28', operation='DELETE', pgid='pgtrigger_delete_delete_c4834', table='visits_moderation', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='practicecard',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_practicecardevent" ("added_at", "change", "contact_id", "event_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "school_id", "strand_id", "title", "way") VALUES (NEW."added_at", NEW."change", NEW."contact_id", NEW."event_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."problem", NEW."school_id", NEW."strand_id", NEW."title", NEW."way"); RETURN NULL;', hash='4f54b3dfe2b94726d38bcfbf327654d809387250', operation='INSERT', pgid='pgtrigger_insert_insert_b1e9c', table='visits_practicecard', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='practicecard',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_practicecardevent" ("added_at", "change", "contact_id", "event_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "school_id", "strand_id", "title", "way") VALUES (NEW."added_at", NEW."change", NEW."contact_id", NEW."event_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."problem", NEW."school_id", NEW."strand_id", NEW."title", NEW."way"); RETURN NULL;', hash='e741ac8e63e757ce390ee557c94833f2f4dccb29', operation='UPDATE', pgid='pgtrigger_update_update_82553', table='visits_practicecard', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='practicecard',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_practicecardevent" ("added_at", "change", "contact_id", "event_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "school_id", "strand_id", "title", "way") VALUES (OLD."added_at", OLD."change", OLD."contact_id", OLD."event_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."problem", OLD."school_id", OLD."strand_id", OLD."title", OLD."way"); RETURN NULL;', hash='61d07e73d8d80e245f6291b866e2145e0d3d7fba', operation='DELETE', pgid='pgtrigger_delete_delete_894c5', table='visits_practicecard', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='takeaway',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_takeawayevent" ("at", "by_id", "event_id", "id", "next_step", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."at", NEW."by_id", NEW."event_id", NEW."id", NEW."next_step", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."words"); RETURN NULL;', hash='17eb75bbe090ce6322c9206c4668ebc2b60b903e', operation='INSERT', pgid='pgtrigger_insert_insert_70841', table='visits_takeaway', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='takeaway',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_takeawayevent" ("at", "by_id", "event_id", "id", "next_step", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."at", NEW."by_id", NEW."event_id", NEW."id", NEW."next_step", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."words"); RETURN NULL;', hash='0dd46737e20b03cd69e2833b1921cf6e81c77afa', operation='UPDATE', pgid='pgtrigger_update_update_7dd60', table='visits_takeaway', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='takeaway',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_takeawayevent" ("at", "by_id", "event_id", "id", "next_step", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (OLD."at", OLD."by_id", OLD."event_id", OLD."id", OLD."next_step", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."words"); RETURN NULL;', hash='65769b9acf46c6e28f0de734fb4637e579f39695', operation='DELETE', pgid='pgtrigger_delete_delete_14a82', table='visits_takeaway', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trackerverification',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_trackerverificationevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reason", "submission_id", "verdict", "visit_id") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."reason", NEW."submission_id", NEW."verdict", NEW."visit_id"); RETURN NULL;', hash='b01c3b39c264ea4989707dd222ea138ab4fb32a2', operation='INSERT', pgid='pgtrigger_insert_insert_a4274', table='visits_trackerverification', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trackerverification',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_trackerverificationevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reason", "submission_id", "verdict", "visit_id") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."reason", NEW."submission_id", NEW."verdict", NEW."visit_id"); RETURN NULL;', hash='e888dd75644b69ab00d4078764afc0ecca3ac600', operation='UPDATE', pgid='pgtrigger_update_update_85583', table='visits_trackerverification', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trackerverification',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_trackerverificationevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reason", "submission_id", "verdict", "visit_id") VALUES (OLD."at", OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question", OLD."reason", OLD."submission_id", OLD."verdict", OLD."visit_id"); RETURN NULL;', hash='53af52ed196441a30fd8eb1f23c65c7e3cfc7966', operation='DELETE', pgid='pgtrigger_delete_delete_6df5e', table='visits_trackerverification', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='teammember',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_teammemberevent" ("id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id") VALUES (NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."visit_id"); RETURN NULL;', hash='f6456691162ffab6c95c6cf3baf602f6bea048ba', operation='INSERT', pgid='pgtrigger_insert_insert_682d3', table='visits_teammember', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='teammember',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_teammemberevent" ("id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id") VALUES (NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."visit_id"); RETURN NULL;', hash='9bd7ab2146532ff399e12f2a5d16f65794d2914f', operation='UPDATE', pgid='pgtrigger_update_update_36eb6', table='visits_teammember', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='teammember',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_teammemberevent" ("id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id") VALUES (OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."visit_id"); RETURN NULL;', hash='41fe7066310a7ae9fbf7970d52045fd0da14d7f9', operation='DELETE', pgid='pgtrigger_delete_delete_d7349', table='visits_teammember', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='finding',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_findingevent" ("added_at", "added_by_id", "declined_reason", "id", "outcome_id", "outcome_type_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "settled_at", "settled_by_id", "step_id", "strand_id", "visit_id", "words") VALUES (NEW."added_at", NEW."added_by_id", NEW."declined_reason", NEW."id", NEW."outcome_id", NEW."outcome_type_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."settled_at", NEW."settled_by_id", NEW."step_id", NEW."strand_id", NEW."visit_id", NEW."words"); RETURN NULL;', hash='3e1dd0c949f2c45e3786c7bfcd700d708e3624ad', operation='INSERT', pgid='pgtrigger_insert_insert_b4190', table='visits_finding', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='finding',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_findingevent" ("added_at", "added_by_id", "declined_reason", "id", "outcome_id", "outcome_type_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "settled_at", "settled_by_id", "step_id", "strand_id", "visit_id", "words") VALUES (NEW."added_at", NEW."added_by_id", NEW."declined_reason", NEW."id", NEW."outcome_id", NEW."outcome_type_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."settled_at", NEW."settled_by_id", NEW."step_id", NEW."strand_id", NEW."visit_id", NEW."words"); RETURN NULL;', hash='4a6bf57229b636123c6872b853215459240f52b3', operation='UPDATE', pgid='pgtrigger_update_update_c52dd', table='visits_finding', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='finding',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_findingevent" ("added_at", "added_by_id", "declined_reason", "id", "outcome_id", "outcome_type_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "settled_at", "settled_by_id", "step_id", "strand_id", "visit_id", "words") VALUES (OLD."added_at", OLD."added_by_id", OLD."declined_reason", OLD."id", OLD."outcome_id", OLD."outcome_type_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."settled_at", OLD."settled_by_id", OLD."step_id", OLD."strand_id", OLD."visit_id", OLD."words"); RETURN NULL;', hash='30f75a877ceb0b974c65c77c1cae41624ff72141', operation='DELETE', pgid='pgtrigger_delete_delete_01f80', table='visits_finding', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='enquiryline',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_enquirylineevent" ("added_at", "added_by_id", "by_school", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id", "words") VALUES (NEW."added_at", NEW."added_by_id", NEW."by_school", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."visit_id", NEW."words"); RETURN NULL;', hash='d00c442c1bcca0b8800571c8ec4363d18dcc3ac8', operation='INSERT', pgid='pgtrigger_insert_insert_eebdb', table='visits_enquiryline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='enquiryline',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_enquirylineevent" ("added_at", "added_by_id", "by_school", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id", "words") VALUES (NEW."added_at", NEW."added_by_id", NEW."by_school", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."visit_id", NEW."words"); RETURN NULL;', hash='4e72dc2fad0e0680c64c63b6a636879ed8cc52e6', operation='UPDATE', pgid='pgtrigger_update_update_7482d', table='visits_enquiryline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='enquiryline',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_enquirylineevent" ("added_at", "added_by_id", "by_school", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id", "words") VALUES (OLD."added_at", OLD."added_by_id", OLD."by_school", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."visit_id", OLD."words"); RETURN NULL;', hash='580f58ef00a4aafa79da9becad74b6465fc21f35', operation='DELETE', pgid='pgtrigger_delete_delete_acc54', table='visits_enquiryline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='datapack',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_datapackevent" ("content", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id") VALUES (NEW."content", NEW."id", NEW."made_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."visit_id"); RETURN NULL;', hash='ecd8f2823083c96233225b3b5c86ab349e858175', operation='INSERT', pgid='pgtrigger_insert_insert_8c7e8', table='visits_datapack', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='datapack',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_datapackevent" ("content", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id") VALUES (NEW."content", NEW."id", NEW."made_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."visit_id"); RETURN NULL;', hash='38bfa0221f671006a64211af6813ecc4a3d06c13', operation='UPDATE', pgid='pgtrigger_update_update_c9d4b', table='visits_datapack', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='datapack',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_datapackevent" ("content", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id") VALUES (OLD."content", OLD."id", OLD."made_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."visit_id"); RETURN NULL;', hash='4e4a29aec1741bc01c10fc545c21176ae337fb80', operation='DELETE', pgid='pgtrigger_delete_delete_1baa0', table='visits_datapack', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='visitcommitment',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_visitcommitmentevent" ("id", "made_at", "nothing_reason", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id", "words") VALUES (NEW."id", NEW."made_at", NEW."nothing_reason", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."visit_id", NEW."words"); RETURN NULL;', hash='eab29f4b0b494f765033a371755f6e694dc03be8', operation='INSERT', pgid='pgtrigger_insert_insert_b86e5', table='visits_visitcommitment', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='visitcommitment',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_visitcommitmentevent" ("id", "made_at", "nothing_reason", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id", "words") VALUES (NEW."id", NEW."made_at", NEW."nothing_reason", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."visit_id", NEW."words"); RETURN NULL;', hash='bade51f4a26b84e6509f5d41480b75ec18355439', operation='UPDATE', pgid='pgtrigger_update_update_89fee', table='visits_visitcommitment', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='visitcommitment',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_visitcommitmentevent" ("id", "made_at", "nothing_reason", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id", "words") VALUES (OLD."id", OLD."made_at", OLD."nothing_reason", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."visit_id", OLD."words"); RETURN NULL;', hash='c7da7e94bb6e95478f9956d3dcb9645a55b1af2f', operation='DELETE', pgid='pgtrigger_delete_delete_0009c', table='visits_visitcommitment', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='commitmentcheck',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_commitmentcheckevent" ("checked_at", "commitment_id", "due_on", "id", "kept", "occasion", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."checked_at", NEW."commitment_id", NEW."due_on", NEW."id", NEW."kept", NEW."occasion", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."words"); RETURN NULL;', hash='40c240c62afce9a29551b1c6cb0683eadf501695', operation='INSERT', pgid='pgtrigger_insert_insert_a1534', table='visits_commitmentcheck', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='commitmentcheck',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_commitmentcheckevent" ("checked_at", "commitment_id", "due_on", "id", "kept", "occasion", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."checked_at", NEW."commitment_id", NEW."due_on", NEW."id", NEW."kept", NEW."occasion", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."words"); RETURN NULL;', hash='dce8d4d534af90ba5386af5fd8123acb2a426ac8', operation='UPDATE', pgid='pgtrigger_update_update_e9aaf', table='visits_commitmentcheck', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='commitmentcheck',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_commitmentcheckevent" ("checked_at", "commitment_id", "due_on", "id", "kept", "occasion", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (OLD."checked_at", OLD."commitment_id", OLD."due_on", OLD."id", OLD."kept", OLD."occasion", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."words"); RETURN NULL;', hash='f16ffe78f8c6cfb6862fe31282b8c85b41557224', operation='DELETE', pgid='pgtrigger_delete_delete_13c05', table='visits_commitmentcheck', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='visitnote',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_visitnoteevent" ("at", "by_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id", "words") VALUES (NEW."at", NEW."by_id", NEW."id", NEW."key", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."visit_id", NEW."words"); RETURN NULL;', hash='db28cfdc7bb3e6a1193271ef2fc8de4de4843862', operation='INSERT', pgid='pgtrigger_insert_insert_9375b', table='visits_visitnote', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='visitnote',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_visitnoteevent" ("at", "by_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id", "words") VALUES (NEW."at", NEW."by_id", NEW."id", NEW."key", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."visit_id", NEW."words"); RETURN NULL;', hash='a333979aabf3f9bce25b87bd37612deee5c1ec2e', operation='UPDATE', pgid='pgtrigger_update_update_957a7', table='visits_visitnote', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='visitnote',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_visitnoteevent" ("at", "by_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id", "words") VALUES (OLD."at", OLD."by_id", OLD."id", OLD."key", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."visit_id", OLD."words"); RETURN NULL;', hash='3df04f8cbcd61919cf64ca172b2070cf43e64f4c', operation='DELETE', pgid='pgtrigger_delete_delete_ae456', table='visits_visitnote', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='visittype',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_visittypeevent" ("about", "code", "duty_code", "icon", "id", "in_use", "lines_at_least", "minutes", "name", "order", "outside", "per_semester", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "policy_link", "policy_title", "shape", "step_id", "verifies_tracker", "window_limit") VALUES (NEW."about", NEW."code", NEW."duty_code", NEW."icon", NEW."id", NEW."in_use", NEW."lines_at_least", NEW."minutes", NEW."name", NEW."order", NEW."outside", NEW."per_semester", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."policy_id", NEW."policy_link", NEW."policy_title", NEW."shape", NEW."step_id", NEW."verifies_tracker", NEW."window_limit"); RETURN NULL;', hash='fc67bdf4645d513f2e114f5d17c4e31240b4d2f3', operation='INSERT', pgid='pgtrigger_insert_insert_ac77f', table='visits_visittype', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='visittype',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_visittypeevent" ("about", "code", "duty_code", "icon", "id", "in_use", "lines_at_least", "minutes", "name", "order", "outside", "per_semester", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "policy_link", "policy_title", "shape", "step_id", "verifies_tracker", "window_limit") VALUES (NEW."about", NEW."code", NEW."duty_code", NEW."icon", NEW."id", NEW."in_use", NEW."lines_at_least", NEW."minutes", NEW."name", NEW."order", NEW."outside", NEW."per_semester", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."policy_id", NEW."policy_link", NEW."policy_title", NEW."shape", NEW."step_id", NEW."verifies_tracker", NEW."window_limit"); RETURN NULL;', hash='7ef3c708d1b1f9b742d54c6715a20bc296cc3863', operation='UPDATE', pgid='pgtrigger_update_update_e71dd', table='visits_visittype', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='visittype',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_visittypeevent" ("about", "code", "duty_code", "icon", "id", "in_use", "lines_at_least", "minutes", "name", "order", "outside", "per_semester", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "policy_link", "policy_title", "shape", "step_id", "verifies_tracker", "window_limit") VALUES (OLD."about", OLD."code", OLD."duty_code", OLD."icon", OLD."id", OLD."in_use", OLD."lines_at_least", OLD."minutes", OLD."name", OLD."order", OLD."outside", OLD."per_semester", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."policy_id", OLD."policy_link", OLD."policy_title", OLD."shape", OLD."step_id", OLD."verifies_tracker", OLD."window_limit"); RETURN NULL;', hash='0799f5caebae707a93dc8f04cabfe2e4bf99b8fc', operation='DELETE', pgid='pgtrigger_delete_delete_8826f', table='visits_visittype', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='visit',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_visitevent" ("called_off_reason", "challenge_note", "closed_at", "cosigned_at", "cosigned_by_id", "development", "due_item_id", "ends_on", "evaluation", "focus", "held_at", "id", "lead_id", "load_reason", "next_steps", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_at", "planned_by_id", "replied_at", "replied_by_id", "reply", "reply_due", "report_link", "reported_at", "reported_by_id", "school_id", "starts_on", "state", "step_id", "strand_id", "strengths", "support_note", "type_id", "version") VALUES (NEW."called_off_reason", NEW."challenge_note", NEW."closed_at", NEW."cosigned_at", NEW."cosigned_by_id", NEW."development", NEW."due_item_id", NEW."ends_on", NEW."evaluation", NEW."focus", NEW."held_at", NEW."id", NEW."lead_id", NEW."load_reason", NEW."next_steps", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_at", NEW."planned_by_id", NEW."replied_at", NEW."replied_by_id", NEW."reply", NEW."reply_due", NEW."report_link", NEW."reported_at", NEW."reported_by_id", NEW."school_id", NEW."starts_on", NEW."state", NEW."step_id", NEW."strand_id", NEW."strengths", NEW."support_note", NEW."type_id", NEW."version"); RETURN NULL;', hash='a69c23e485085e96242efd286e71a4169805a527', operation='INSERT', pgid='pgtrigger_insert_insert_9d6da', table='visits_visit', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='visit',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_visitevent" ("called_off_reason", "challenge_note", "closed_at", "cosigned_at", "cosigned_by_id", "development", "due_item_id", "ends_on", "evaluation", "focus", "held_at", "id", "lead_id", "load_reason", "next_steps", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_at", "planned_by_id", "replied_at", "replied_by_id", "reply", "reply_due", "report_link", "reported_at", "reported_by_id", "school_id", "starts_on", "state", "step_id", "strand_id", "strengths", "support_note", "type_id", "version") VALUES (NEW."called_off_reason", NEW."challenge_note", NEW."closed_at", NEW."cosigned_at", NEW."cosigned_by_id", NEW."development", NEW."due_item_id", NEW."ends_on", NEW."evaluation", NEW."focus", NEW."held_at", NEW."id", NEW."lead_id", NEW."load_reason", NEW."next_steps", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_at", NEW."planned_by_id", NEW."replied_at", NEW."replied_by_id", NEW."reply", NEW."reply_due", NEW."report_link", NEW."reported_at", NEW."reported_by_id", NEW."school_id", NEW."starts_on", NEW."state", NEW."step_id", NEW."strand_id", NEW."strengths", NEW."support_note", NEW."type_id", NEW."version"); RETURN NULL;', hash='41413594556a7876f57b601b06a9eaafccbefbd9', operation='UPDATE', pgid='pgtrigger_update_update_41cf1', table='visits_visit', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='visit',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_visitevent" ("called_off_reason", "challenge_note", "closed_at", "cosigned_at", "cosigned_by_id", "development", "due_item_id", "ends_on", "evaluation", "focus", "held_at", "id", "lead_id", "load_reason", "next_steps", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_at", "planned_by_id", "replied_at", "replied_by_id", "reply", "reply_due", "report_link", "reported_at", "reported_by_id", "school_id", "starts_on", "state", "step_id", "strand_id", "strengths", "support_note", "type_id", "version") VALUES (OLD."called_off_reason", OLD."challenge_note", OLD."closed_at", OLD."cosigned_at", OLD."cosigned_by_id", OLD."development", OLD."due_item_id", OLD."ends_on", OLD."evaluation", OLD."focus", OLD."held_at", OLD."id", OLD."lead_id", OLD."load_reason", OLD."next_steps", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planned_at", OLD."planned_by_id", OLD."replied_at", OLD."replied_by_id", OLD."reply", OLD."reply_due", OLD."report_link", OLD."reported_at", OLD."reported_by_id", OLD."school_id", OLD."starts_on", OLD."state", OLD."step_id", OLD."strand_id", OLD."strengths", OLD."support_note", OLD."type_id", OLD."version"); RETURN NULL;', hash='9b97475203df8c20793541c4453536120bc77f1a', operation='DELETE', pgid='pgtrigger_delete_delete_a3dfb', table='visits_visit', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='event',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_eventevent" ("about", "added_at", "added_by_id", "id", "led_by_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "step_id", "strand_id", "title", "type_id") VALUES (NEW."about", NEW."added_at", NEW."added_by_id", NEW."id", NEW."led_by_id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."step_id", NEW."strand_id", NEW."title", NEW."type_id"); RETURN NULL;', hash='b9bedaf8775d476861f9c643abdb4eb572460277', operation='INSERT', pgid='pgtrigger_insert_insert_548f2', table='visits_event', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='event',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "visits_eventevent" ("about", "added_at", "added_by_id", "id", "led_by_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "step_id", "strand_id", "title", "type_id") VALUES (NEW."about", NEW."added_at", NEW."added_by_id", NEW."id", NEW."led_by_id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."step_id", NEW."strand_id", NEW."title", NEW."type_id"); RETURN NULL;', hash='65bf3030b73b722fdd3b510f416786cfe297f710', operation='UPDATE', pgid='pgtrigger_update_update_9417f', table='visits_event', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='event',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "visits_eventevent" ("about", "added_at", "added_by_id", "id", "led_by_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "step_id", "strand_id", "title", "type_id") VALUES (OLD."about", OLD."added_at", OLD."added_by_id", OLD."id", OLD."led_by_id", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."step_id", OLD."strand_id", OLD."title", OLD."type_id"); RETURN NULL;', hash='af7d020cc260ab4f24f935d005c4e62e5b763a17', operation='DELETE', pgid='pgtrigger_delete_delete_a0171', table='visits_event', when='AFTER')),
            )],
        ),
    ]
