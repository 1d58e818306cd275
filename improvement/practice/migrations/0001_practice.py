import django.contrib.postgres.indexes
import django.contrib.postgres.search
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
        ('improvement', '0003_strand_forces_overall'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Toolkit',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('title', models.CharField(max_length=120, unique=True)),
                    ('about', models.TextField(verbose_name='what it is for')),
                    ('subject', models.CharField(blank=True, help_text='Such as mathematics. Empty: every subject.', max_length=80, verbose_name='subject or team')),
                    ('added_at', models.DateTimeField()),
                    ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who keeps it')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['title'],
                },
            ), migrations.CreateModel(
                name='ToolkitVersion',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('number', models.PositiveSmallIntegerField()),
                    ('changed', models.CharField(max_length=300, verbose_name='what changed, and why')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('toolkit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='practice.toolkit')),
                ],
                options={
                    'ordering': ['toolkit', '-number'],
                    'constraints': [models.UniqueConstraint(fields=('toolkit', 'number'), name='one_toolkit_version_a_number')],
                },
            ), migrations.CreateModel(
                name='ActiveIngredient',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.CharField(max_length=200)),
                    ('order', models.PositiveSmallIntegerField()),
                    ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='ingredients', to='practice.toolkitversion')),
                ],
                options={
                    'ordering': ['order', 'pk'],
                    'constraints': [models.UniqueConstraint(fields=('version', 'order'), name='one_ingredient_a_place')],
                },
            ), migrations.CreateModel(
                name='HelpPost',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('request', 'We ask for help'), ('offer', 'We can help')], max_length=7, verbose_name='what is it')),
                    ('topic', models.CharField(help_text='In a few words, such as: calm starts to lessons in year 9.', max_length=120)),
                    ('words', models.TextField(help_text='What you tried, what you know, when suits. No names of pupils.', verbose_name='more about it')),
                    ('at', models.DateTimeField()),
                    ('feedback', models.CharField(blank=True, choices=[('yes', 'It helped'), ('partly', 'It helped in part'), ('no', 'It did not help')], max_length=6, verbose_name='how it went')),
                    ('feedback_words', models.TextField(blank=True, verbose_name='what came of it')),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('vector', models.GeneratedField(db_persist=True, expression=django.contrib.postgres.search.CombinedSearchVector(django.contrib.postgres.search.SearchVector('topic', config='english', weight='A'), '||', django.contrib.postgres.search.SearchVector('words', config='english', weight='B'), django.contrib.postgres.search.SearchConfig('english')), output_field=django.contrib.postgres.search.SearchVectorField())),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='help_posts', to='schools.school')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['-at', '-pk'],
                    'indexes': [django.contrib.postgres.indexes.GinIndex(fields=['vector'], name='help_vector')],
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('closed_on__isnull', True), ('feedback', '')), models.Q(('closed_on__isnull', False), ('kind', 'offer')), models.Q(('closed_on__isnull', False), ('kind', 'request'), models.Q(('feedback', ''), _negated=True)), _connector='OR'), name='help_closed_with_feedback', violation_error_message='Say how it went before you close it.')],
                },
            ), migrations.CreateModel(
                name='HelpMatch',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('why', models.CharField(max_length=200)),
                    ('at', models.DateTimeField()),
                    ('offer', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='requests', to='practice.helppost')),
                    ('request', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='matches', to='practice.helppost')),
                ],
                options={
                    'verbose_name_plural': 'help matches',
                    'ordering': ['at', 'pk'],
                    'constraints': [models.UniqueConstraint(fields=('request', 'offer'), name='matched_once')],
                },
            ), migrations.CreateModel(
                name='ChangeRecord',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=150, verbose_name='what would change')),
                    ('trigger', models.TextField(help_text='What cannot go on as it is, and what happens if nothing changes.', verbose_name='why now')),
                    ('evidence', models.TextField(verbose_name='what shows it')),
                    ('options', models.TextField(help_text='One a line; doing nothing is one of them.', verbose_name='what else could be done')),
                    ('principles_met', models.TextField(blank=True, verbose_name='how it keeps to our design principles')),
                    ('opened_at', models.DateTimeField()),
                    ('decide_by', models.DateField(verbose_name='to be decided by')),
                    ('decision', models.TextField(blank=True, verbose_name='what was decided, and why')),
                    ('decided_on', models.DateField(blank=True, null=True)),
                    ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('opened_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['-opened_at', '-pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('trigger', ''), _negated=True), name='change_has_a_trigger', violation_error_message='Say why it must change now. Without a trigger there is nothing to change.'), models.CheckConstraint(condition=models.Q(models.Q(('decided_by__isnull', True), ('decided_on__isnull', True), ('decision', '')), models.Q(models.Q(('decision', ''), _negated=True), ('decided_by__isnull', False), ('decided_on__isnull', False)), _connector='OR'), name='change_decided_whole', violation_error_message='A decision has words, a name and a date.')],
                },
            ), migrations.CreateModel(
                name='ChangeRecordEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=150, verbose_name='what would change')),
                    ('trigger', models.TextField(help_text='What cannot go on as it is, and what happens if nothing changes.', verbose_name='why now')),
                    ('evidence', models.TextField(verbose_name='what shows it')),
                    ('options', models.TextField(help_text='One a line; doing nothing is one of them.', verbose_name='what else could be done')),
                    ('principles_met', models.TextField(blank=True, verbose_name='how it keeps to our design principles')),
                    ('opened_at', models.DateTimeField()),
                    ('decide_by', models.DateField(verbose_name='to be decided by')),
                    ('decision', models.TextField(blank=True, verbose_name='what was decided, and why')),
                    ('decided_on', models.DateField(blank=True, null=True)),
                    ('decided_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('opened_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.changerecord')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='DesignPrinciple',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('place', models.PositiveSmallIntegerField(unique=True)),
                    ('words', models.CharField(max_length=200)),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['place'],
                },
            ), migrations.CreateModel(
                name='DesignPrincipleEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('place', models.PositiveSmallIntegerField()),
                    ('words', models.CharField(max_length=200)),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.designprinciple')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='EvidenceItem',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('code', models.SlugField(blank=True, editable=False, max_length=80, null=True, unique=True)),
                    ('title', models.CharField(max_length=200)),
                    ('kind', models.CharField(choices=[('guidance', 'Guidance report'), ('summary', 'Summary of research'), ('trial', 'Trial or study'), ('data', 'Our own figures'), ('practice', 'Practice in a school')], max_length=10, verbose_name='what it is')),
                    ('publisher', models.CharField(help_text='The publisher, the author or the school.', max_length=120, verbose_name='who says so')),
                    ('source', models.CharField(blank=True, help_text='Such as the year and the page.', max_length=200, verbose_name='where it stands')),
                    ('link', models.URLField(blank=True, verbose_name='web address')),
                    ('says', models.TextField(help_text='In two or three sentences of your own.', verbose_name='what it says')),
                    ('strength', models.CharField(choices=[('4_strong', 'Strong'), ('3_moderate', 'Moderate'), ('2_limited', 'Limited'), ('1_weak', 'Weak'), ('0_unknown', 'Not judged yet')], default='0_unknown', max_length=10, verbose_name='how strong it is')),
                    ('cost', models.CharField(choices=[('0_none', 'No cost'), ('1_low', 'Low'), ('2_moderate', 'Moderate'), ('3_high', 'High'), ('9_unknown', 'Not known')], default='9_unknown', max_length=10, verbose_name='what it costs')),
                    ('fit', models.TextField(help_text='For which pupils and schools, and what must be in place.', verbose_name='where it fits')),
                    ('against', models.TextField(help_text='Studies that found otherwise, or what may go wrong. “None found” will do.', verbose_name='what speaks against it')),
                    ('added_at', models.DateTimeField(blank=True, null=True)),
                    ('added_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('strand', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['title', 'pk'],
                },
            ), migrations.CreateModel(
                name='EvidenceItemEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('code', models.SlugField(blank=True, db_index=False, editable=False, max_length=80, null=True)),
                    ('title', models.CharField(max_length=200)),
                    ('kind', models.CharField(choices=[('guidance', 'Guidance report'), ('summary', 'Summary of research'), ('trial', 'Trial or study'), ('data', 'Our own figures'), ('practice', 'Practice in a school')], max_length=10, verbose_name='what it is')),
                    ('publisher', models.CharField(help_text='The publisher, the author or the school.', max_length=120, verbose_name='who says so')),
                    ('source', models.CharField(blank=True, help_text='Such as the year and the page.', max_length=200, verbose_name='where it stands')),
                    ('link', models.URLField(blank=True, verbose_name='web address')),
                    ('says', models.TextField(help_text='In two or three sentences of your own.', verbose_name='what it says')),
                    ('strength', models.CharField(choices=[('4_strong', 'Strong'), ('3_moderate', 'Moderate'), ('2_limited', 'Limited'), ('1_weak', 'Weak'), ('0_unknown', 'Not judged yet')], default='0_unknown', max_length=10, verbose_name='how strong it is')),
                    ('cost', models.CharField(choices=[('0_none', 'No cost'), ('1_low', 'Low'), ('2_moderate', 'Moderate'), ('3_high', 'High'), ('9_unknown', 'Not known')], default='9_unknown', max_length=10, verbose_name='what it costs')),
                    ('fit', models.TextField(help_text='For which pupils and schools, and what must be in place.', verbose_name='where it fits')),
                    ('against', models.TextField(help_text='Studies that found otherwise, or what may go wrong. “None found” will do.', verbose_name='what speaks against it')),
                    ('added_at', models.DateTimeField(blank=True, null=True)),
                    ('added_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.evidenceitem')),
                    ('strand', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='EvidenceLink',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('target_id', models.PositiveBigIntegerField()),
                    ('how', models.CharField(blank=True, max_length=300, verbose_name='what you take from it')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('item', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='links', to='practice.evidenceitem')),
                    ('target_type', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='contenttypes.contenttype')),
                ],
                options={
                    'ordering': ['at', 'pk'],
                    'indexes': [models.Index(fields=['target_type', 'target_id'], name='evidence_of')],
                    'constraints': [models.UniqueConstraint(fields=('item', 'target_type', 'target_id'), name='evidence_linked_once', violation_error_message='This evidence is linked here already.')],
                },
            ), migrations.CreateModel(
                name='EvidenceLinkEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('target_id', models.PositiveBigIntegerField()),
                    ('how', models.CharField(blank=True, max_length=300, verbose_name='what you take from it')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('item', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='practice.evidenceitem')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.evidencelink')),
                    ('target_type', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='contenttypes.contenttype')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='FrontLineInput',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.TextField(help_text='What would help, what would get in the way. No names of pupils.', verbose_name='what you see from where you work')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('change', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='inputs', to='practice.changerecord')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='schools.school')),
                ],
                options={
                    'ordering': ['at', 'pk'],
                },
            ), migrations.CreateModel(
                name='FrontLineInputEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('words', models.TextField(help_text='What would help, what would get in the way. No names of pupils.', verbose_name='what you see from where you work')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('change', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='practice.changerecord')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.frontlineinput')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='HelpAnswer',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.TextField(verbose_name='your answer')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='schools.school')),
                    ('post', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='answers', to='practice.helppost')),
                ],
                options={
                    'ordering': ['at', 'pk'],
                },
            ), migrations.CreateModel(
                name='HelpMatchEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('why', models.CharField(max_length=200)),
                    ('at', models.DateTimeField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.helpmatch')),
                    ('offer', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='practice.helppost')),
                    ('request', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='practice.helppost')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='HelpAnswerEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('words', models.TextField(verbose_name='your answer')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.helpanswer')),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('post', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='practice.helppost')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='HelpPostEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('kind', models.CharField(choices=[('request', 'We ask for help'), ('offer', 'We can help')], max_length=7, verbose_name='what is it')),
                    ('topic', models.CharField(help_text='In a few words, such as: calm starts to lessons in year 9.', max_length=120)),
                    ('words', models.TextField(help_text='What you tried, what you know, when suits. No names of pupils.', verbose_name='more about it')),
                    ('at', models.DateTimeField()),
                    ('feedback', models.CharField(blank=True, choices=[('yes', 'It helped'), ('partly', 'It helped in part'), ('no', 'It did not help')], max_length=6, verbose_name='how it went')),
                    ('feedback_words', models.TextField(blank=True, verbose_name='what came of it')),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.helppost')),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Initiative',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=150, verbose_name='what you want to try')),
                    ('about', models.TextField(blank=True, help_text='By whom, with which pupils, how often.', verbose_name='what would be done')),
                    ('expected_effect', models.TextField(blank=True, help_text='For whom, by how much, by when.', verbose_name='what should change')),
                    ('measure', models.CharField(blank=True, max_length=200, verbose_name='how it is measured')),
                    ('baseline', models.CharField(blank=True, help_text='The measure before you begin.', max_length=200, verbose_name='where it stands now')),
                    ('review_on', models.DateField(blank=True, null=True, verbose_name='when you look whether it worked')),
                    ('hours_added', models.PositiveIntegerField(blank=True, null=True, verbose_name='hours it adds a year')),
                    ('stops', models.TextField(blank=True, help_text='If nothing stops, say so: then somebody else signs it off.', verbose_name='what stops to make space')),
                    ('hours_freed', models.PositiveIntegerField(blank=True, null=True, verbose_name='hours that frees a year')),
                    ('state', models.CharField(choices=[('draft', 'Draft'), ('proposed', 'Waits for sign-off'), ('in_hand', 'In hand'), ('closed', 'Closed')], default='draft', max_length=8)),
                    ('proposed_at', models.DateTimeField()),
                    ('submitted_at', models.DateTimeField(blank=True, null=True)),
                    ('signed_off_at', models.DateTimeField(blank=True, null=True)),
                    ('sign_off_note', models.TextField(blank=True)),
                    ('outcome', models.CharField(blank=True, choices=[('adopt', 'Adopt'), ('adapt', 'Adapt'), ('stop', 'Stop')], max_length=5)),
                    ('showed', models.CharField(blank=True, max_length=300, verbose_name='what the measure showed')),
                    ('lesson', models.TextField(blank=True, verbose_name='what we learnt')),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('closed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('proposed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='initiatives', to='schools.school')),
                    ('signed_off_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['-proposed_at', '-pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('state', 'draft'), models.Q(models.Q(('expected_effect', ''), _negated=True), models.Q(('measure', ''), _negated=True), models.Q(('baseline', ''), _negated=True), models.Q(('stops', ''), _negated=True), ('hours_added__isnull', False), ('hours_freed__isnull', False), ('review_on__isnull', False)), _connector='OR'), name='initiative_whole', violation_error_message='Say what should change, how it is measured, where it stands now, when you look again, and what stops, with the hours of both.'), models.CheckConstraint(condition=models.Q(('state__in', ['draft', 'proposed']), ('hours_freed__gte', models.F('hours_added')), ('signed_off_by__isnull', False), _connector='OR'), name='initiative_space_made', violation_error_message='It adds more hours than it frees: somebody else must sign it off first.'), models.CheckConstraint(condition=models.Q(('signed_off_by__isnull', True), models.Q(('signed_off_by', models.F('proposed_by')), _negated=True), _connector='OR'), name='initiative_signed_off_by_another', violation_error_message='Somebody else must sign off what you proposed.'), models.CheckConstraint(condition=models.Q(models.Q(models.Q(('state', 'closed'), _negated=True), ('closed_on__isnull', True), ('outcome', '')), models.Q(('closed_on__isnull', False), ('state', 'closed'), models.Q(('outcome', ''), _negated=True), models.Q(('lesson', ''), _negated=True)), _connector='OR'), name='initiative_closed_with_outcome', violation_error_message='Close it with an outcome and what was learnt.')],
                },
            ), migrations.CreateModel(
                name='InitiativeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=150, verbose_name='what you want to try')),
                    ('about', models.TextField(blank=True, help_text='By whom, with which pupils, how often.', verbose_name='what would be done')),
                    ('expected_effect', models.TextField(blank=True, help_text='For whom, by how much, by when.', verbose_name='what should change')),
                    ('measure', models.CharField(blank=True, max_length=200, verbose_name='how it is measured')),
                    ('baseline', models.CharField(blank=True, help_text='The measure before you begin.', max_length=200, verbose_name='where it stands now')),
                    ('review_on', models.DateField(blank=True, null=True, verbose_name='when you look whether it worked')),
                    ('hours_added', models.PositiveIntegerField(blank=True, null=True, verbose_name='hours it adds a year')),
                    ('stops', models.TextField(blank=True, help_text='If nothing stops, say so: then somebody else signs it off.', verbose_name='what stops to make space')),
                    ('hours_freed', models.PositiveIntegerField(blank=True, null=True, verbose_name='hours that frees a year')),
                    ('state', models.CharField(choices=[('draft', 'Draft'), ('proposed', 'Waits for sign-off'), ('in_hand', 'In hand'), ('closed', 'Closed')], default='draft', max_length=8)),
                    ('proposed_at', models.DateTimeField()),
                    ('submitted_at', models.DateTimeField(blank=True, null=True)),
                    ('signed_off_at', models.DateTimeField(blank=True, null=True)),
                    ('sign_off_note', models.TextField(blank=True)),
                    ('outcome', models.CharField(blank=True, choices=[('adopt', 'Adopt'), ('adapt', 'Adapt'), ('stop', 'Stop')], max_length=5)),
                    ('showed', models.CharField(blank=True, max_length=300, verbose_name='what the measure showed')),
                    ('lesson', models.TextField(blank=True, verbose_name='what we learnt')),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('closed_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.initiative')),
                    ('proposed_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('signed_off_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ResearchProject',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=150)),
                    ('question', models.TextField(verbose_name='the question')),
                    ('partner', models.CharField(help_text='A research school, a university, or “none”.', max_length=150)),
                    ('method', models.TextField(help_text='Who is compared with whom, measured how and when.', verbose_name='how it is answered')),
                    ('starts_on', models.DateField(verbose_name='first day')),
                    ('ends_on', models.DateField(verbose_name='answer expected by')),
                    ('result', models.TextField(blank=True, verbose_name='what was found')),
                    ('outcome', models.CharField(blank=True, choices=[('adopt', 'Adopt'), ('adapt', 'Adapt'), ('stop', 'Stop')], max_length=5, verbose_name='what follows')),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('lead', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who leads it')),
                    ('sites', models.ManyToManyField(blank=True, related_name='research_projects', to='schools.school', verbose_name='in which schools')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['-starts_on', '-pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('ends_on__gte', models.F('starts_on'))), name='research_in_order', violation_error_message='It would end before it begins.'), models.CheckConstraint(condition=models.Q(models.Q(('closed_on__isnull', True), ('outcome', '')), models.Q(('closed_on__isnull', False), models.Q(('result', ''), _negated=True), models.Q(('outcome', ''), _negated=True)), _connector='OR'), name='research_closed_with_result', violation_error_message='Close it with what was found and what follows.')],
                },
            ), migrations.CreateModel(
                name='ResearchProjectEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=150)),
                    ('question', models.TextField(verbose_name='the question')),
                    ('partner', models.CharField(help_text='A research school, a university, or “none”.', max_length=150)),
                    ('method', models.TextField(help_text='Who is compared with whom, measured how and when.', verbose_name='how it is answered')),
                    ('starts_on', models.DateField(verbose_name='first day')),
                    ('ends_on', models.DateField(verbose_name='answer expected by')),
                    ('result', models.TextField(blank=True, verbose_name='what was found')),
                    ('outcome', models.CharField(blank=True, choices=[('adopt', 'Adopt'), ('adapt', 'Adapt'), ('stop', 'Stop')], max_length=5, verbose_name='what follows')),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('lead', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who leads it')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.researchproject')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Sprint',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=150, verbose_name='what it is about')),
                    ('own_ingredient', models.CharField(blank=True, max_length=200, verbose_name='an ingredient of your own')),
                    ('starts_on', models.DateField(verbose_name='first day')),
                    ('ends_on', models.DateField(verbose_name='last day')),
                    ('measure', models.CharField(help_text='The same thing at the start and at the end.', max_length=200, verbose_name='what is measured')),
                    ('start_value', models.DecimalField(decimal_places=2, max_digits=9, verbose_name='at the start')),
                    ('end_value', models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True, verbose_name='at the end')),
                    ('outcome', models.CharField(blank=True, choices=[('adopt', 'Adopt'), ('adapt', 'Adapt'), ('stop', 'Stop')], max_length=5)),
                    ('lesson', models.TextField(blank=True, verbose_name='what we learnt')),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('ingredient', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='sprints', to='practice.activeingredient')),
                    ('lead', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who leads it')),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='sprints', to='schools.school')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['-starts_on', '-pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('ends_on__gt', models.F('starts_on'))), name='sprint_in_order', violation_error_message='It would end before it begins.'), models.CheckConstraint(condition=models.Q(models.Q(('ingredient__isnull', True), models.Q(('own_ingredient', ''), _negated=True)), models.Q(('ingredient__isnull', False), ('own_ingredient', '')), _connector='OR'), name='sprint_one_ingredient', violation_error_message='A sprint has one active ingredient: choose one, or write one of your own.'), models.CheckConstraint(condition=models.Q(models.Q(('closed_on__isnull', True), ('outcome', '')), models.Q(('closed_on__isnull', False), ('end_value__isnull', False), models.Q(('outcome', ''), _negated=True), models.Q(('lesson', ''), _negated=True)), _connector='OR'), name='sprint_closed_with_result', violation_error_message='Close it with the measure at the end, an outcome and what was learnt.')],
                },
            ), migrations.CreateModel(
                name='SprintEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('title', models.CharField(max_length=150, verbose_name='what it is about')),
                    ('own_ingredient', models.CharField(blank=True, max_length=200, verbose_name='an ingredient of your own')),
                    ('starts_on', models.DateField(verbose_name='first day')),
                    ('ends_on', models.DateField(verbose_name='last day')),
                    ('measure', models.CharField(help_text='The same thing at the start and at the end.', max_length=200, verbose_name='what is measured')),
                    ('start_value', models.DecimalField(decimal_places=2, max_digits=9, verbose_name='at the start')),
                    ('end_value', models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True, verbose_name='at the end')),
                    ('outcome', models.CharField(blank=True, choices=[('adopt', 'Adopt'), ('adapt', 'Adapt'), ('stop', 'Stop')], max_length=5)),
                    ('lesson', models.TextField(blank=True, verbose_name='what we learnt')),
                    ('closed_on', models.DateField(blank=True, null=True)),
                    ('ingredient', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='practice.activeingredient')),
                    ('lead', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who leads it')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.sprint')),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Stop',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('what', models.CharField(max_length=300, verbose_name='what we stopped')),
                    ('kind', models.CharField(choices=[('space', 'Made space'), ('tried', 'Tried and ended')], max_length=5, verbose_name='why')),
                    ('lesson', models.TextField(blank=True, verbose_name='what we learnt')),
                    ('hours_freed', models.PositiveIntegerField(default=0, verbose_name='hours freed a year')),
                    ('on', models.DateField(verbose_name='since')),
                    ('source_id', models.PositiveBigIntegerField()),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='stops', to='schools.school')),
                    ('source_type', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='contenttypes.contenttype')),
                    ('step', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='improvement.strand')),
                ],
                options={
                    'ordering': ['-on', '-pk'],
                    'constraints': [models.UniqueConstraint(fields=('source_type', 'source_id', 'kind'), name='stopped_once')],
                },
            ), migrations.CreateModel(
                name='StopEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('what', models.CharField(max_length=300, verbose_name='what we stopped')),
                    ('kind', models.CharField(choices=[('space', 'Made space'), ('tried', 'Tried and ended')], max_length=5, verbose_name='why')),
                    ('lesson', models.TextField(blank=True, verbose_name='what we learnt')),
                    ('hours_freed', models.PositiveIntegerField(default=0, verbose_name='hours freed a year')),
                    ('on', models.DateField(verbose_name='since')),
                    ('source_id', models.PositiveBigIntegerField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.stop')),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('source_type', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='contenttypes.contenttype')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='StopThanks',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('stop', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='thanks', to='practice.stop')),
                ],
                options={
                    'verbose_name_plural': 'thanks',
                    'ordering': ['at'],
                    'constraints': [models.UniqueConstraint(fields=('stop', 'by'), name='thanked_once')],
                },
            ), migrations.CreateModel(
                name='StopThanksEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.stopthanks')),
                    ('stop', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='practice.stop')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ToolkitEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('title', models.CharField(max_length=120)),
                    ('about', models.TextField(verbose_name='what it is for')),
                    ('subject', models.CharField(blank=True, help_text='Such as mathematics. Empty: every subject.', max_length=80, verbose_name='subject or team')),
                    ('added_at', models.DateTimeField()),
                    ('owner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who keeps it')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.toolkit')),
                    ('step', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.cyclestep')),
                    ('strand', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='improvement.strand')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ToolkitUse',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('looking', 'Looking at it'), ('trying', 'Trying it'), ('in_use', 'In use'), ('ended', 'Stopped')], max_length=7, verbose_name='how far')),
                    ('since', models.DateField()),
                    ('note', models.CharField(blank=True, max_length=300, verbose_name='what you see so far')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='toolkit_uses', to='schools.school')),
                    ('toolkit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='uses', to='practice.toolkit')),
                    ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='uses', to='practice.toolkitversion')),
                ],
                options={
                    'ordering': ['toolkit', 'school__sort_name'],
                    'constraints': [models.UniqueConstraint(fields=('school', 'toolkit'), name='one_use_a_school'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'ended'), _negated=True), models.Q(('note', ''), _negated=True), _connector='OR'), name='use_ended_with_a_reason', violation_error_message='Say why your school stopped: others learn from it.')],
                },
            ), migrations.CreateModel(
                name='ToolkitUseEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('state', models.CharField(choices=[('looking', 'Looking at it'), ('trying', 'Trying it'), ('in_use', 'In use'), ('ended', 'Stopped')], max_length=7, verbose_name='how far')),
                    ('since', models.DateField()),
                    ('note', models.CharField(blank=True, max_length=300, verbose_name='what you see so far')),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.toolkituse')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('toolkit', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='practice.toolkit')),
                    ('version', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='practice.toolkitversion')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ActiveIngredientEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('words', models.CharField(max_length=200)),
                    ('order', models.PositiveSmallIntegerField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.activeingredient')),
                    ('version', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='practice.toolkitversion')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ToolkitVersionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('number', models.PositiveSmallIntegerField()),
                    ('changed', models.CharField(max_length=300, verbose_name='what changed, and why')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='practice.toolkitversion')),
                    ('toolkit', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='practice.toolkit')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='changerecord',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_changerecordevent" ("decide_by", "decided_by_id", "decided_on", "decision", "evidence", "id", "opened_at", "opened_by_id", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principles_met", "step_id", "strand_id", "title", "trigger", "version") VALUES (NEW."decide_by", NEW."decided_by_id", NEW."decided_on", NEW."decision", NEW."evidence", NEW."id", NEW."opened_at", NEW."opened_by_id", NEW."options", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."principles_met", NEW."step_id", NEW."strand_id", NEW."title", NEW."trigger", NEW."version"); RETURN NULL;', hash='96e71947f2970ff5ce30100532402324788ff6c6', operation='INSERT', pgid='pgtrigger_insert_insert_56f06', table='practice_changerecord', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='changerecord',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_changerecordevent" ("decide_by", "decided_by_id", "decided_on", "decision", "evidence", "id", "opened_at", "opened_by_id", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principles_met", "step_id", "strand_id", "title", "trigger", "version") VALUES (NEW."decide_by", NEW."decided_by_id", NEW."decided_on", NEW."decision", NEW."evidence", NEW."id", NEW."opened_at", NEW."opened_by_id", NEW."options", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."principles_met", NEW."step_id", NEW."strand_id", NEW."title", NEW."trigger", NEW."version"); RETURN NULL;', hash='cf22c563a768e03e477cb520e417a26e36ece05f', operation='UPDATE', pgid='pgtrigger_update_update_7fc4c', table='practice_changerecord', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='changerecord',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_changerecordevent" ("decide_by", "decided_by_id", "decided_on", "decision", "evidence", "id", "opened_at", "opened_by_id", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principles_met", "step_id", "strand_id", "title", "trigger", "version") VALUES (OLD."decide_by", OLD."decided_by_id", OLD."decided_on", OLD."decision", OLD."evidence", OLD."id", OLD."opened_at", OLD."opened_by_id", OLD."options", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."principles_met", OLD."step_id", OLD."strand_id", OLD."title", OLD."trigger", OLD."version"); RETURN NULL;', hash='51436c3d3820217e0cc698bc332c4690422669c0', operation='DELETE', pgid='pgtrigger_delete_delete_e4a94', table='practice_changerecord', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='designprinciple',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_designprincipleevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "words") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."words"); RETURN NULL;', hash='4dda8a071a1495897bd33357522ed3cc93d694d2', operation='INSERT', pgid='pgtrigger_insert_insert_51217', table='practice_designprinciple', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='designprinciple',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_designprincipleevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "words") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."words"); RETURN NULL;', hash='6919970e4117cb36814c8be57a848d7f4ae0fe7a', operation='UPDATE', pgid='pgtrigger_update_update_b74d2', table='practice_designprinciple', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='designprinciple',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_designprincipleevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "words") VALUES (OLD."at", OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."words"); RETURN NULL;', hash='e63f36da5cb38ccf6d62a8aa8480f5ff294dfa32', operation='DELETE', pgid='pgtrigger_delete_delete_7e5ff', table='practice_designprinciple', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='evidenceitem',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_evidenceitemevent" ("added_at", "added_by_id", "against", "code", "cost", "fit", "id", "kind", "link", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publisher", "says", "source", "strand_id", "strength", "title", "version") VALUES (NEW."added_at", NEW."added_by_id", NEW."against", NEW."code", NEW."cost", NEW."fit", NEW."id", NEW."kind", NEW."link", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."publisher", NEW."says", NEW."source", NEW."strand_id", NEW."strength", NEW."title", NEW."version"); RETURN NULL;', hash='53186886bd60317809cb8ca6e12986a5a8d58176', operation='INSERT', pgid='pgtrigger_insert_insert_b8328', table='practice_evidenceitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='evidenceitem',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_evidenceitemevent" ("added_at", "added_by_id", "against", "code", "cost", "fit", "id", "kind", "link", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publisher", "says", "source", "strand_id", "strength", "title", "version") VALUES (NEW."added_at", NEW."added_by_id", NEW."against", NEW."code", NEW."cost", NEW."fit", NEW."id", NEW."kind", NEW."link", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."publisher", NEW."says", NEW."source", NEW."strand_id", NEW."strength", NEW."title", NEW."version"); RETURN NULL;', hash='cebad417ddbe5eb8f234a81f0d026d66dedb61f3', operation='UPDATE', pgid='pgtrigger_update_update_93e97', table='practice_evidenceitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='evidenceitem',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_evidenceitemevent" ("added_at", "added_by_id", "against", "code", "cost", "fit", "id", "kind", "link", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publisher", "says", "source", "strand_id", "strength", "title", "version") VALUES (OLD."added_at", OLD."added_by_id", OLD."against", OLD."code", OLD."cost", OLD."fit", OLD."id", OLD."kind", OLD."link", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."publisher", OLD."says", OLD."source", OLD."strand_id", OLD."strength", OLD."title", OLD."version"); RETURN NULL;', hash='62e3850c27ef958e145892ad59f3ab82b60d8e51', operation='DELETE', pgid='pgtrigger_delete_delete_e0ac6', table='practice_evidenceitem', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='evidencelink',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_evidencelinkevent" ("at", "by_id", "how", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "target_id", "target_type_id") VALUES (NEW."at", NEW."by_id", NEW."how", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."target_id", NEW."target_type_id"); RETURN NULL;', hash='1f818ebd3b454241df7e979d140d864324c84a53', operation='INSERT', pgid='pgtrigger_insert_insert_7967d', table='practice_evidencelink', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='evidencelink',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_evidencelinkevent" ("at", "by_id", "how", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "target_id", "target_type_id") VALUES (NEW."at", NEW."by_id", NEW."how", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."target_id", NEW."target_type_id"); RETURN NULL;', hash='ff30d24ab2296f45516dfa7de7ec850595daf82b', operation='UPDATE', pgid='pgtrigger_update_update_04ce1', table='practice_evidencelink', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='evidencelink',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_evidencelinkevent" ("at", "by_id", "how", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "target_id", "target_type_id") VALUES (OLD."at", OLD."by_id", OLD."how", OLD."id", OLD."item_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."target_id", OLD."target_type_id"); RETURN NULL;', hash='408af9fe5ad0cefeee9dd12a7baf2bd5ea4dd35a', operation='DELETE', pgid='pgtrigger_delete_delete_f13e3', table='practice_evidencelink', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='frontlineinput',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_frontlineinputevent" ("at", "by_id", "change_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "words") VALUES (NEW."at", NEW."by_id", NEW."change_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."words"); RETURN NULL;', hash='36e387990c3baf5063bc06bba2e73ccaf847fc83', operation='INSERT', pgid='pgtrigger_insert_insert_34a8c', table='practice_frontlineinput', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='frontlineinput',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_frontlineinputevent" ("at", "by_id", "change_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "words") VALUES (NEW."at", NEW."by_id", NEW."change_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."words"); RETURN NULL;', hash='ebf6ecf5521cc812f520d7f510d70324fb4b76d3', operation='UPDATE', pgid='pgtrigger_update_update_bb7a9', table='practice_frontlineinput', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='frontlineinput',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_frontlineinputevent" ("at", "by_id", "change_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "words") VALUES (OLD."at", OLD."by_id", OLD."change_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."words"); RETURN NULL;', hash='1132c99810f566111e9a2d8c18bc821d8f372abe', operation='DELETE', pgid='pgtrigger_delete_delete_e74e9', table='practice_frontlineinput', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='helppost',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_helppostevent" ("at", "by_id", "closed_on", "feedback", "feedback_words", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "step_id", "strand_id", "topic", "words") VALUES (NEW."at", NEW."by_id", NEW."closed_on", NEW."feedback", NEW."feedback_words", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."step_id", NEW."strand_id", NEW."topic", NEW."words"); RETURN NULL;', hash='6200bdfed1deff4c135addaab351af05a3b41da0', operation='INSERT', pgid='pgtrigger_insert_insert_95148', table='practice_helppost', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='helppost',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."at" IS DISTINCT FROM (NEW."at") OR OLD."by_id" IS DISTINCT FROM (NEW."by_id") OR OLD."closed_on" IS DISTINCT FROM (NEW."closed_on") OR OLD."feedback" IS DISTINCT FROM (NEW."feedback") OR OLD."feedback_words" IS DISTINCT FROM (NEW."feedback_words") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."school_id" IS DISTINCT FROM (NEW."school_id") OR OLD."step_id" IS DISTINCT FROM (NEW."step_id") OR OLD."strand_id" IS DISTINCT FROM (NEW."strand_id") OR OLD."topic" IS DISTINCT FROM (NEW."topic") OR OLD."words" IS DISTINCT FROM (NEW."words"))', func='INSERT INTO "practice_helppostevent" ("at", "by_id", "closed_on", "feedback", "feedback_words", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "step_id", "strand_id", "topic", "words") VALUES (NEW."at", NEW."by_id", NEW."closed_on", NEW."feedback", NEW."feedback_words", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."step_id", NEW."strand_id", NEW."topic", NEW."words"); RETURN NULL;', hash='b3af1bfc3ca6b2683c013811e2d1c1b824f7af88', operation='UPDATE', pgid='pgtrigger_update_update_27571', table='practice_helppost', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='helppost',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_helppostevent" ("at", "by_id", "closed_on", "feedback", "feedback_words", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "step_id", "strand_id", "topic", "words") VALUES (OLD."at", OLD."by_id", OLD."closed_on", OLD."feedback", OLD."feedback_words", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."step_id", OLD."strand_id", OLD."topic", OLD."words"); RETURN NULL;', hash='1108f984bd51a73d389f799da78e52df0863a247', operation='DELETE', pgid='pgtrigger_delete_delete_e8548', table='practice_helppost', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='helpmatch',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_helpmatchevent" ("at", "id", "offer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "why") VALUES (NEW."at", NEW."id", NEW."offer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."request_id", NEW."why"); RETURN NULL;', hash='3cc36bb4f8d002b54e7a05d3d419793077d54361', operation='INSERT', pgid='pgtrigger_insert_insert_28447', table='practice_helpmatch', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='helpmatch',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_helpmatchevent" ("at", "id", "offer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "why") VALUES (NEW."at", NEW."id", NEW."offer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."request_id", NEW."why"); RETURN NULL;', hash='f602238d3f7f999490e80ea6cc6ce159d50a8b4b', operation='UPDATE', pgid='pgtrigger_update_update_e914a', table='practice_helpmatch', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='helpmatch',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_helpmatchevent" ("at", "id", "offer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "why") VALUES (OLD."at", OLD."id", OLD."offer_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."request_id", OLD."why"); RETURN NULL;', hash='0cab4e8cbd3076707664eebcdfc5ad1e53c52f8a', operation='DELETE', pgid='pgtrigger_delete_delete_d03d0', table='practice_helpmatch', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='helpanswer',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_helpanswerevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id", "school_id", "words") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."post_id", NEW."school_id", NEW."words"); RETURN NULL;', hash='a676ab0a7bcaee6885d3b12608e0f4726aee74ea', operation='INSERT', pgid='pgtrigger_insert_insert_523a1', table='practice_helpanswer', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='helpanswer',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_helpanswerevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id", "school_id", "words") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."post_id", NEW."school_id", NEW."words"); RETURN NULL;', hash='83bcdcdf2a1cb4ffe23194f14ad1df27bbc0acdc', operation='UPDATE', pgid='pgtrigger_update_update_6ef2b', table='practice_helpanswer', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='helpanswer',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_helpanswerevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id", "school_id", "words") VALUES (OLD."at", OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."post_id", OLD."school_id", OLD."words"); RETURN NULL;', hash='0fa5a8d61d3af26919fa8a62772c548afaccb920', operation='DELETE', pgid='pgtrigger_delete_delete_0d61a', table='practice_helpanswer', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='initiative',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_initiativeevent" ("about", "baseline", "closed_by_id", "closed_on", "expected_effect", "hours_added", "hours_freed", "id", "lesson", "measure", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "proposed_by_id", "review_on", "school_id", "showed", "sign_off_note", "signed_off_at", "signed_off_by_id", "state", "step_id", "stops", "strand_id", "submitted_at", "title", "version") VALUES (NEW."about", NEW."baseline", NEW."closed_by_id", NEW."closed_on", NEW."expected_effect", NEW."hours_added", NEW."hours_freed", NEW."id", NEW."lesson", NEW."measure", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposed_at", NEW."proposed_by_id", NEW."review_on", NEW."school_id", NEW."showed", NEW."sign_off_note", NEW."signed_off_at", NEW."signed_off_by_id", NEW."state", NEW."step_id", NEW."stops", NEW."strand_id", NEW."submitted_at", NEW."title", NEW."version"); RETURN NULL;', hash='b4e6b07fc212214ea519d5fddf15e592a78133c6', operation='INSERT', pgid='pgtrigger_insert_insert_e1abf', table='practice_initiative', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='initiative',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_initiativeevent" ("about", "baseline", "closed_by_id", "closed_on", "expected_effect", "hours_added", "hours_freed", "id", "lesson", "measure", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "proposed_by_id", "review_on", "school_id", "showed", "sign_off_note", "signed_off_at", "signed_off_by_id", "state", "step_id", "stops", "strand_id", "submitted_at", "title", "version") VALUES (NEW."about", NEW."baseline", NEW."closed_by_id", NEW."closed_on", NEW."expected_effect", NEW."hours_added", NEW."hours_freed", NEW."id", NEW."lesson", NEW."measure", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposed_at", NEW."proposed_by_id", NEW."review_on", NEW."school_id", NEW."showed", NEW."sign_off_note", NEW."signed_off_at", NEW."signed_off_by_id", NEW."state", NEW."step_id", NEW."stops", NEW."strand_id", NEW."submitted_at", NEW."title", NEW."version"); RETURN NULL;', hash='aa4b2db7a74f3528b09ca5172c2a344f18c90362', operation='UPDATE', pgid='pgtrigger_update_update_e12dd', table='practice_initiative', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='initiative',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_initiativeevent" ("about", "baseline", "closed_by_id", "closed_on", "expected_effect", "hours_added", "hours_freed", "id", "lesson", "measure", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "proposed_by_id", "review_on", "school_id", "showed", "sign_off_note", "signed_off_at", "signed_off_by_id", "state", "step_id", "stops", "strand_id", "submitted_at", "title", "version") VALUES (OLD."about", OLD."baseline", OLD."closed_by_id", OLD."closed_on", OLD."expected_effect", OLD."hours_added", OLD."hours_freed", OLD."id", OLD."lesson", OLD."measure", OLD."outcome", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proposed_at", OLD."proposed_by_id", OLD."review_on", OLD."school_id", OLD."showed", OLD."sign_off_note", OLD."signed_off_at", OLD."signed_off_by_id", OLD."state", OLD."step_id", OLD."stops", OLD."strand_id", OLD."submitted_at", OLD."title", OLD."version"); RETURN NULL;', hash='73f124437b12701269cb6857ab47d9fb99daac63', operation='DELETE', pgid='pgtrigger_delete_delete_5a58e', table='practice_initiative', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='researchproject',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_researchprojectevent" ("closed_on", "ends_on", "id", "lead_id", "method", "outcome", "partner", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "result", "starts_on", "step_id", "strand_id", "title", "version") VALUES (NEW."closed_on", NEW."ends_on", NEW."id", NEW."lead_id", NEW."method", NEW."outcome", NEW."partner", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."result", NEW."starts_on", NEW."step_id", NEW."strand_id", NEW."title", NEW."version"); RETURN NULL;', hash='a20c61c5c9deaf2208c03daa288d1ba4a9452ce6', operation='INSERT', pgid='pgtrigger_insert_insert_f83cb', table='practice_researchproject', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='researchproject',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_researchprojectevent" ("closed_on", "ends_on", "id", "lead_id", "method", "outcome", "partner", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "result", "starts_on", "step_id", "strand_id", "title", "version") VALUES (NEW."closed_on", NEW."ends_on", NEW."id", NEW."lead_id", NEW."method", NEW."outcome", NEW."partner", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."result", NEW."starts_on", NEW."step_id", NEW."strand_id", NEW."title", NEW."version"); RETURN NULL;', hash='2977dd7b5e333a937cf6f7c8d3826d2ac63be530', operation='UPDATE', pgid='pgtrigger_update_update_ba06f', table='practice_researchproject', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='researchproject',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_researchprojectevent" ("closed_on", "ends_on", "id", "lead_id", "method", "outcome", "partner", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "result", "starts_on", "step_id", "strand_id", "title", "version") VALUES (OLD."closed_on", OLD."ends_on", OLD."id", OLD."lead_id", OLD."method", OLD."outcome", OLD."partner", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question", OLD."result", OLD."starts_on", OLD."step_id", OLD."strand_id", OLD."title", OLD."version"); RETURN NULL;', hash='3f2cd09734969a29617e0b17434caf9534917a94', operation='DELETE', pgid='pgtrigger_delete_delete_6ec09', table='practice_researchproject', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='sprint',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_sprintevent" ("closed_on", "end_value", "ends_on", "id", "ingredient_id", "lead_id", "lesson", "measure", "outcome", "own_ingredient", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "start_value", "starts_on", "step_id", "strand_id", "title", "version") VALUES (NEW."closed_on", NEW."end_value", NEW."ends_on", NEW."id", NEW."ingredient_id", NEW."lead_id", NEW."lesson", NEW."measure", NEW."outcome", NEW."own_ingredient", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."start_value", NEW."starts_on", NEW."step_id", NEW."strand_id", NEW."title", NEW."version"); RETURN NULL;', hash='26232430642891b4d7b2f0181de931014da6e1c8', operation='INSERT', pgid='pgtrigger_insert_insert_3f8d5', table='practice_sprint', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='sprint',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_sprintevent" ("closed_on", "end_value", "ends_on", "id", "ingredient_id", "lead_id", "lesson", "measure", "outcome", "own_ingredient", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "start_value", "starts_on", "step_id", "strand_id", "title", "version") VALUES (NEW."closed_on", NEW."end_value", NEW."ends_on", NEW."id", NEW."ingredient_id", NEW."lead_id", NEW."lesson", NEW."measure", NEW."outcome", NEW."own_ingredient", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."start_value", NEW."starts_on", NEW."step_id", NEW."strand_id", NEW."title", NEW."version"); RETURN NULL;', hash='5c6b06f974fa79241b7a6186cd74590eb5eeb381', operation='UPDATE', pgid='pgtrigger_update_update_56ab4', table='practice_sprint', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='sprint',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_sprintevent" ("closed_on", "end_value", "ends_on", "id", "ingredient_id", "lead_id", "lesson", "measure", "outcome", "own_ingredient", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "start_value", "starts_on", "step_id", "strand_id", "title", "version") VALUES (OLD."closed_on", OLD."end_value", OLD."ends_on", OLD."id", OLD."ingredient_id", OLD."lead_id", OLD."lesson", OLD."measure", OLD."outcome", OLD."own_ingredient", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."start_value", OLD."starts_on", OLD."step_id", OLD."strand_id", OLD."title", OLD."version"); RETURN NULL;', hash='44beb3f9a8787143c595d5ea462aa62746e48c92', operation='DELETE', pgid='pgtrigger_delete_delete_ca27b', table='practice_sprint', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='stop',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_stopevent" ("hours_freed", "id", "kind", "lesson", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "source_id", "source_type_id", "step_id", "strand_id", "what") VALUES (NEW."hours_freed", NEW."id", NEW."kind", NEW."lesson", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."source_id", NEW."source_type_id", NEW."step_id", NEW."strand_id", NEW."what"); RETURN NULL;', hash='5e2985c2a46ed8df58784f074caee75c7b9785ba', operation='INSERT', pgid='pgtrigger_insert_insert_ea2df', table='practice_stop', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='stop',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_stopevent" ("hours_freed", "id", "kind", "lesson", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "source_id", "source_type_id", "step_id", "strand_id", "what") VALUES (NEW."hours_freed", NEW."id", NEW."kind", NEW."lesson", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."source_id", NEW."source_type_id", NEW."step_id", NEW."strand_id", NEW."what"); RETURN NULL;', hash='9ab2703849caf2dccd1d0c9dc0ef7da0b03fc678', operation='UPDATE', pgid='pgtrigger_update_update_e1b89', table='practice_stop', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='stop',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_stopevent" ("hours_freed", "id", "kind", "lesson", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "source_id", "source_type_id", "step_id", "strand_id", "what") VALUES (OLD."hours_freed", OLD."id", OLD."kind", OLD."lesson", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."source_id", OLD."source_type_id", OLD."step_id", OLD."strand_id", OLD."what"); RETURN NULL;', hash='8ccafcbfe9459f391e2a17955e3784f1273ac0f4', operation='DELETE', pgid='pgtrigger_delete_delete_1db29', table='practice_stop', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='stopthanks',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_stopthanksevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stop_id") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."stop_id"); RETURN NULL;', hash='0aa850c213cec179c673166f5924ff380bb13017', operation='INSERT', pgid='pgtrigger_insert_insert_ea773', table='practice_stopthanks', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='stopthanks',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_stopthanksevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stop_id") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."stop_id"); RETURN NULL;', hash='c2a4ad94fafcdc4dd453473b2a12e99b464bc3ce', operation='UPDATE', pgid='pgtrigger_update_update_6d20a', table='practice_stopthanks', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='stopthanks',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_stopthanksevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stop_id") VALUES (OLD."at", OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."stop_id"); RETURN NULL;', hash='8144cf91f60a68adb414c2b8140fbc4a6dfe9652', operation='DELETE', pgid='pgtrigger_delete_delete_2fe5e', table='practice_stopthanks', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='toolkit',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_toolkitevent" ("about", "added_at", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "step_id", "strand_id", "subject", "title") VALUES (NEW."about", NEW."added_at", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."step_id", NEW."strand_id", NEW."subject", NEW."title"); RETURN NULL;', hash='30712e18e88e74d2b2adcf722217d4abd75ad908', operation='INSERT', pgid='pgtrigger_insert_insert_e5aa5', table='practice_toolkit', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='toolkit',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_toolkitevent" ("about", "added_at", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "step_id", "strand_id", "subject", "title") VALUES (NEW."about", NEW."added_at", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."step_id", NEW."strand_id", NEW."subject", NEW."title"); RETURN NULL;', hash='7a76e85467170bc75c8a3a3e7b504f1957c1dbcb', operation='UPDATE', pgid='pgtrigger_update_update_f83e4', table='practice_toolkit', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='toolkit',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_toolkitevent" ("about", "added_at", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "step_id", "strand_id", "subject", "title") VALUES (OLD."about", OLD."added_at", OLD."id", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."step_id", OLD."strand_id", OLD."subject", OLD."title"); RETURN NULL;', hash='39c9a9bd4a0794674ee28b3008b693cef9e01434', operation='DELETE', pgid='pgtrigger_delete_delete_6005c', table='practice_toolkit', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='toolkitversion',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_toolkitversionevent" ("at", "by_id", "changed", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toolkit_id") VALUES (NEW."at", NEW."by_id", NEW."changed", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."toolkit_id"); RETURN NULL;', hash='c511b608504215e7a26cac6479133c28aa5250bd', operation='INSERT', pgid='pgtrigger_insert_insert_4c35d', table='practice_toolkitversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='toolkitversion',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_toolkitversionevent" ("at", "by_id", "changed", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toolkit_id") VALUES (NEW."at", NEW."by_id", NEW."changed", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."toolkit_id"); RETURN NULL;', hash='34b79726963df217e788f983848160ba1437e72f', operation='UPDATE', pgid='pgtrigger_update_update_ab7a8', table='practice_toolkitversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='toolkitversion',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_toolkitversionevent" ("at", "by_id", "changed", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toolkit_id") VALUES (OLD."at", OLD."by_id", OLD."changed", OLD."id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."toolkit_id"); RETURN NULL;', hash='2e9e05b71f475a6fc918123f527fc17a6141cc08', operation='DELETE', pgid='pgtrigger_delete_delete_94492', table='practice_toolkitversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='toolkituse',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_toolkituseevent" ("by_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "since", "state", "toolkit_id", "version_id") VALUES (NEW."by_id", NEW."id", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."since", NEW."state", NEW."toolkit_id", NEW."version_id"); RETURN NULL;', hash='f2042bcc7ce60526637f2db35c34f0df128c3e10', operation='INSERT', pgid='pgtrigger_insert_insert_e7912', table='practice_toolkituse', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='toolkituse',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_toolkituseevent" ("by_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "since", "state", "toolkit_id", "version_id") VALUES (NEW."by_id", NEW."id", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."since", NEW."state", NEW."toolkit_id", NEW."version_id"); RETURN NULL;', hash='f664d46749f991af62afda0bff7d66cf89bb412e', operation='UPDATE', pgid='pgtrigger_update_update_0f21d', table='practice_toolkituse', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='toolkituse',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_toolkituseevent" ("by_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "since", "state", "toolkit_id", "version_id") VALUES (OLD."by_id", OLD."id", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."since", OLD."state", OLD."toolkit_id", OLD."version_id"); RETURN NULL;', hash='acef24a3e22a7bc4e22dd18e41a42d69c0017f61', operation='DELETE', pgid='pgtrigger_delete_delete_ac37b', table='practice_toolkituse', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='activeingredient',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_activeingredientevent" ("id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version_id", "words") VALUES (NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."version_id", NEW."words"); RETURN NULL;', hash='f337b0c55d96b1b5cdc5688d63f14924e6d39549', operation='INSERT', pgid='pgtrigger_insert_insert_2311e', table='practice_activeingredient', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='activeingredient',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "practice_activeingredientevent" ("id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version_id", "words") VALUES (NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."version_id", NEW."words"); RETURN NULL;', hash='c05e91f432ed268e336e593511a6abb4ba3c71f3', operation='UPDATE', pgid='pgtrigger_update_update_f4547', table='practice_activeingredient', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='activeingredient',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "practice_activeingredientevent" ("id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version_id", "words") VALUES (OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."version_id", OLD."words"); RETURN NULL;', hash='7148b7004aa43f611724c7346c2045549c1e36de', operation='DELETE', pgid='pgtrigger_delete_delete_16304', table='practice_activeingredient', when='AFTER')),
            )],
        ),
    ]
