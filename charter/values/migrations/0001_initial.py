import charter.values.models.pulses
import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.text
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
                name='Purpose',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('mission', models.TextField(blank=True, verbose_name='mission: what we are for')),
                    ('vision', models.TextField(blank=True, verbose_name='vision: what we want to see')),
                    ('note', models.TextField(blank=True, help_text='Shown small beneath the vision: its church language, say, or that a text is missing.')),
                    ('published_at', models.DateTimeField(blank=True, editable=False, null=True)),
                    ('source', models.CharField(blank=True, editable=False, max_length=100, verbose_name='pack it came from')),
                    ('published_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('year', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='purpose', to='trust.academicyear', verbose_name='academic year')),
                ],
                options={
                    'ordering': ['-year__first_day'],
                },
            ), migrations.CreateModel(
                name='Aim',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(max_length=60)),
                    ('title', models.CharField(max_length=150)),
                    ('text', models.TextField(blank=True)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('source', models.CharField(blank=True, editable=False, max_length=100, verbose_name='pack it came from')),
                    ('purpose', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='aims', to='values.purpose')),
                ],
                options={
                    'ordering': ['order', 'pk'],
                    'abstract': False,
                    'constraints': [models.UniqueConstraint(fields=('purpose', 'code'), name='aim_once_a_year', violation_error_message='This year has that already.')],
                },
            ), migrations.CreateModel(
                name='GlossaryTerm',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('term', models.CharField(max_length=100, verbose_name='word')),
                    ('also', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=100), blank=True, default=list, help_text='Such as a plural or an abbreviation, with commas between.', size=None, verbose_name='other forms of it')),
                    ('meaning', models.TextField()),
                    ('source', models.CharField(blank=True, editable=False, max_length=100, verbose_name='pack it came from')),
                ],
                options={
                    'ordering': [django.db.models.functions.text.Lower('term')],
                    'constraints': [models.UniqueConstraint(django.db.models.functions.text.Lower('term'), name='term_once', violation_error_message='This word is in the glossary already.')],
                },
            ), migrations.CreateModel(
                name='GlossaryTermEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('term', models.CharField(max_length=100, verbose_name='word')),
                    ('also', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=100), blank=True, default=list, help_text='Such as a plural or an abbreviation, with commas between.', size=None, verbose_name='other forms of it')),
                    ('meaning', models.TextField()),
                    ('source', models.CharField(blank=True, editable=False, max_length=100, verbose_name='pack it came from')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='values.glossaryterm')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='StaffPromise',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(max_length=60)),
                    ('title', models.CharField(max_length=150)),
                    ('text', models.TextField(blank=True)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('source', models.CharField(blank=True, editable=False, max_length=100, verbose_name='pack it came from')),
                    ('asked_as', models.CharField(blank=True, help_text='Empty: the pulse does not ask.', max_length=300, verbose_name='how the pulse asks about it')),
                    ('purpose', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='promises', to='values.purpose')),
                ],
                options={
                    'ordering': ['order', 'pk'],
                    'abstract': False,
                    'constraints': [models.UniqueConstraint(fields=('purpose', 'code'), name='staff_promise_once_a_year', violation_error_message='This year has that already.')],
                },
            ), migrations.CreateModel(
                name='PromiseEvidence',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('text', models.TextField(verbose_name='what shows it')),
                    ('url', models.URLField(blank=True, verbose_name='link to it')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='schools.school')),
                    ('term', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.term')),
                    ('promise', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='evidence', to='values.staffpromise')),
                ],
                options={
                    'verbose_name_plural': 'promise evidence',
                    'ordering': ['-term__first_day', '-at'],
                },
            ), migrations.CreateModel(
                name='PromiseEvidenceEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('text', models.TextField(verbose_name='what shows it')),
                    ('url', models.URLField(blank=True, verbose_name='link to it')),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='values.promiseevidence')),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('term', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.term')),
                    ('promise', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='values.staffpromise')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Pulse',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('title', models.CharField(max_length=100)),
                    ('opens_on', models.DateField(verbose_name='first day')),
                    ('closes_on', models.DateField(verbose_name='last day')),
                    ('minutes', models.PositiveSmallIntegerField(verbose_name='minutes it takes')),
                    ('opened_at', models.DateTimeField()),
                    ('sealed_at', models.DateTimeField(blank=True, editable=False, null=True)),
                    ('opened_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('purpose', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='pulses', to='values.purpose')),
                ],
                options={
                    'ordering': ['-opens_on', '-pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('closes_on__gte', models.F('opens_on'))), name='pulse_in_order', violation_error_message='The last day is before the first.')],
                },
            ), migrations.CreateModel(
                name='PulseEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('title', models.CharField(max_length=100)),
                    ('opens_on', models.DateField(verbose_name='first day')),
                    ('closes_on', models.DateField(verbose_name='last day')),
                    ('minutes', models.PositiveSmallIntegerField(verbose_name='minutes it takes')),
                    ('opened_at', models.DateTimeField()),
                    ('sealed_at', models.DateTimeField(blank=True, editable=False, null=True)),
                    ('opened_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='values.pulse')),
                    ('purpose', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='values.purpose')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PulseGroup',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('phase', models.CharField(blank=True, choices=[('nursery', 'Nursery'), ('primary', 'Primary'), ('secondary', 'Secondary'), ('all_through', 'All-through'), ('post_16', 'Post-16'), ('special', 'Special'), ('alternative', 'Alternative provision')], max_length=12)),
                    ('replies', models.PositiveIntegerField(default=0)),
                    ('pulse', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='groups', to='values.pulse')),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='schools.school')),
                ],
                options={
                    'ordering': ['school__sort_name'],
                    'constraints': [models.UniqueConstraint(fields=('pulse', 'school'), name='pulse_group_once_a_school', nulls_distinct=False)],
                },
            ), migrations.CreateModel(
                name='Value',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(max_length=60)),
                    ('title', models.CharField(max_length=150)),
                    ('text', models.TextField(blank=True)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('source', models.CharField(blank=True, editable=False, max_length=100, verbose_name='pack it came from')),
                    ('purpose', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='values', to='values.purpose')),
                ],
                options={
                    'ordering': ['order', 'pk'],
                    'abstract': False,
                    'constraints': [models.UniqueConstraint(fields=('purpose', 'code'), name='value_once_a_year', violation_error_message='This year has that already.')],
                },
            ), migrations.CreateModel(
                name='ValueLine',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('does', 'It looks like'), ('doesnt', 'It does not look like')], max_length=6)),
                    ('text', models.CharField(max_length=500)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('value', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='lines', to='values.value')),
                ],
                options={
                    'ordering': ['kind', 'order'],
                    'constraints': [models.UniqueConstraint(fields=('value', 'kind', 'order'), name='line_once_a_value')],
                },
            ), migrations.CreateModel(
                name='PulseItem',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('heading', models.CharField(max_length=150)),
                    ('text', models.CharField(max_length=500)),
                    ('order', models.PositiveSmallIntegerField()),
                    ('pulse', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='items', to='values.pulse')),
                    ('promise', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='values.staffpromise')),
                    ('line', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='values.valueline')),
                ],
                options={
                    'ordering': ['order'],
                    'constraints': [models.UniqueConstraint(fields=('pulse', 'order'), name='pulse_item_in_its_place')],
                },
            ), migrations.CreateModel(
                name='PulseTally',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('counts', django.contrib.postgres.fields.ArrayField(base_field=models.PositiveIntegerField(), default=charter.values.models.pulses.nought, size=5)),
                    ('group', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tallies', to='values.pulsegroup')),
                    ('item', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tallies', to='values.pulseitem')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('group', 'item'), name='one_tally_a_group_and_line')],
                },
            ), migrations.CreateModel(
                name='PulseTicket',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pulse', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tickets', to='values.pulse')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('pulse', 'person'), name='one_ticket_a_person', violation_error_message='You have answered this pulse already. Thank you.')],
                },
            ), migrations.CreateModel(
                name='PurposeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('mission', models.TextField(blank=True, verbose_name='mission: what we are for')),
                    ('vision', models.TextField(blank=True, verbose_name='vision: what we want to see')),
                    ('note', models.TextField(blank=True, help_text='Shown small beneath the vision: its church language, say, or that a text is missing.')),
                    ('published_at', models.DateTimeField(blank=True, editable=False, null=True)),
                    ('source', models.CharField(blank=True, editable=False, max_length=100, verbose_name='pack it came from')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='values.purpose')),
                    ('published_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('year', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.academicyear', verbose_name='academic year')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Reflection',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('text', models.TextField(max_length=3000, verbose_name='how I live this')),
                    ('written_on', models.DateField()),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('line', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='values.valueline')),
                ],
                options={
                    'ordering': ['line__value__order', 'line__kind', 'line__order'],
                    'constraints': [models.UniqueConstraint(fields=('person', 'line'), name='one_reflection_a_line')],
                },
            ), migrations.CreateModel(
                name='Signposts',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('speak_up', models.TextField(blank=True, help_text='Empty: the general text stands.', verbose_name='what to do with a concern')),
                    ('contact', models.CharField(blank=True, max_length=300, verbose_name='who to speak to')),
                    ('whistleblowing_url', models.URLField(blank=True, verbose_name='whistleblowing policy')),
                    ('grievance_url', models.URLField(blank=True, verbose_name='grievance policy')),
                    ('church_inspections', models.BooleanField(default=False, help_text='For trusts with church schools.', verbose_name='keep the inspections of church schools (SIAMS)')),
                ],
                options={
                    'verbose_name_plural': 'signposts',
                    'constraints': [models.CheckConstraint(condition=models.Q(('pk', 1)), name='signposts_once', violation_error_message='There is one row of these.')],
                },
            ), migrations.CreateModel(
                name='SignpostsEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('speak_up', models.TextField(blank=True, help_text='Empty: the general text stands.', verbose_name='what to do with a concern')),
                    ('contact', models.CharField(blank=True, max_length=300, verbose_name='who to speak to')),
                    ('whistleblowing_url', models.URLField(blank=True, verbose_name='whistleblowing policy')),
                    ('grievance_url', models.URLField(blank=True, verbose_name='grievance policy')),
                    ('church_inspections', models.BooleanField(default=False, help_text='For trusts with church schools.', verbose_name='keep the inspections of church schools (SIAMS)')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='values.signposts')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='StaffPromiseEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False, max_length=60)),
                    ('title', models.CharField(max_length=150)),
                    ('text', models.TextField(blank=True)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('source', models.CharField(blank=True, editable=False, max_length=100, verbose_name='pack it came from')),
                    ('asked_as', models.CharField(blank=True, help_text='Empty: the pulse does not ask.', max_length=300, verbose_name='how the pulse asks about it')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='values.staffpromise')),
                    ('purpose', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='values.purpose')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Strand',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(max_length=60)),
                    ('title', models.CharField(max_length=150)),
                    ('text', models.TextField(blank=True)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('source', models.CharField(blank=True, editable=False, max_length=100, verbose_name='pack it came from')),
                    ('purpose', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='strands', to='values.purpose')),
                ],
                options={
                    'ordering': ['order', 'pk'],
                    'abstract': False,
                    'constraints': [models.UniqueConstraint(fields=('purpose', 'code'), name='strand_once_a_year', violation_error_message='This year has that already.')],
                },
            ), migrations.CreateModel(
                name='StrandEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False, max_length=60)),
                    ('title', models.CharField(max_length=150)),
                    ('text', models.TextField(blank=True)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('source', models.CharField(blank=True, editable=False, max_length=100, verbose_name='pack it came from')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='values.strand')),
                    ('purpose', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='values.purpose')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Tag',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('target_id', models.PositiveBigIntegerField()),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('promise', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='tags', to='values.staffpromise')),
                    ('strand', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='tags', to='values.strand')),
                    ('target_type', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='contenttypes.contenttype')),
                    ('value', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='tags', to='values.value')),
                ],
                options={
                    'ordering': ['pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('promise__isnull', True), ('strand__isnull', False), ('value__isnull', True)), models.Q(('promise__isnull', True), ('strand__isnull', True), ('value__isnull', False)), models.Q(('promise__isnull', False), ('strand__isnull', True), ('value__isnull', True)), _connector='OR'), name='tag_is_one_thing'), models.UniqueConstraint(fields=('target_type', 'target_id', 'strand', 'value', 'promise'), name='tag_once_a_record', nulls_distinct=False)],
                },
            ), migrations.CreateModel(
                name='TagEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('target_id', models.PositiveBigIntegerField()),
                    ('at', models.DateTimeField()),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='values.tag')),
                    ('promise', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='values.staffpromise')),
                    ('strand', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='values.strand')),
                    ('target_type', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='contenttypes.contenttype')),
                    ('value', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='values.value')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ValueEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False, max_length=60)),
                    ('title', models.CharField(max_length=150)),
                    ('text', models.TextField(blank=True)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('source', models.CharField(blank=True, editable=False, max_length=100, verbose_name='pack it came from')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='values.value')),
                    ('purpose', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='values.purpose')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ValueLineEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('kind', models.CharField(choices=[('does', 'It looks like'), ('doesnt', 'It does not look like')], max_length=6)),
                    ('text', models.CharField(max_length=500)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='values.valueline')),
                    ('value', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='values.value')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='AimEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False, max_length=60)),
                    ('title', models.CharField(max_length=150)),
                    ('text', models.TextField(blank=True)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('source', models.CharField(blank=True, editable=False, max_length=100, verbose_name='pack it came from')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='values.aim')),
                    ('purpose', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='values.purpose')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ChurchInspection',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('inspected_on', models.DateField(verbose_name='date of the inspection')),
                    ('inspector', models.CharField(blank=True, max_length=150)),
                    ('judgement', models.CharField(max_length=300, verbose_name='judgement, as the report words it')),
                    ('strands', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None, verbose_name='judgement by strand')),
                    ('url', models.URLField(blank=True, verbose_name='link to the report')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='church_inspections', to='schools.school')),
                ],
                options={
                    'ordering': ['-inspected_on'],
                    'constraints': [models.UniqueConstraint(fields=('school', 'inspected_on'), name='one_church_inspection_a_day', violation_error_message='This inspection is recorded already.')],
                },
            ), migrations.CreateModel(
                name='ChurchInspectionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('inspected_on', models.DateField(verbose_name='date of the inspection')),
                    ('inspector', models.CharField(blank=True, max_length=150)),
                    ('judgement', models.CharField(max_length=300, verbose_name='judgement, as the report words it')),
                    ('strands', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None, verbose_name='judgement by strand')),
                    ('url', models.URLField(blank=True, verbose_name='link to the report')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='values.churchinspection')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='glossaryterm',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_glossarytermevent" ("also", "id", "meaning", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "term", "version") VALUES (NEW."also", NEW."id", NEW."meaning", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source", NEW."term", NEW."version"); RETURN NULL;', hash='7e6c8e72ec12263d820fcfc074c43a612cbfdf38', operation='INSERT', pgid='pgtrigger_insert_insert_468fe', table='values_glossaryterm', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='glossaryterm',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "values_glossarytermevent" ("also", "id", "meaning", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "term", "version") VALUES (NEW."also", NEW."id", NEW."meaning", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source", NEW."term", NEW."version"); RETURN NULL;', hash='0320932ffd70c8b546dbbbf393e2f4778896a8f8', operation='UPDATE', pgid='pgtrigger_update_update_1163b', table='values_glossaryterm', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='glossaryterm',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_glossarytermevent" ("also", "id", "meaning", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "term", "version") VALUES (OLD."also", OLD."id", OLD."meaning", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source", OLD."term", OLD."version"); RETURN NULL;', hash='ec3dded2bbc70080e309d056ea49bd2c73efd258', operation='DELETE', pgid='pgtrigger_delete_delete_2a8b7', table='values_glossaryterm', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='signposts',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_signpostsevent" ("church_inspections", "contact", "grievance_url", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "speak_up", "whistleblowing_url") VALUES (NEW."church_inspections", NEW."contact", NEW."grievance_url", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."speak_up", NEW."whistleblowing_url"); RETURN NULL;', hash='7a5dbcaadc08da606ba689c9cd9552aa2ad954fa', operation='INSERT', pgid='pgtrigger_insert_insert_41c9f', table='values_signposts', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='signposts',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "values_signpostsevent" ("church_inspections", "contact", "grievance_url", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "speak_up", "whistleblowing_url") VALUES (NEW."church_inspections", NEW."contact", NEW."grievance_url", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."speak_up", NEW."whistleblowing_url"); RETURN NULL;', hash='ef7b973d6c29a3f96f88dd9abaeccba9643271da', operation='UPDATE', pgid='pgtrigger_update_update_8e0d5', table='values_signposts', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='signposts',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_signpostsevent" ("church_inspections", "contact", "grievance_url", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "speak_up", "whistleblowing_url") VALUES (OLD."church_inspections", OLD."contact", OLD."grievance_url", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."speak_up", OLD."whistleblowing_url"); RETURN NULL;', hash='282760cd7f0c800615fe4468cc6f49d14806779b', operation='DELETE', pgid='pgtrigger_delete_delete_7daab', table='values_signposts', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='churchinspection',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_churchinspectionevent" ("id", "inspected_on", "inspector", "judgement", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "strands", "url", "version") VALUES (NEW."id", NEW."inspected_on", NEW."inspector", NEW."judgement", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."strands", NEW."url", NEW."version"); RETURN NULL;', hash='0675918a119fe850f0d168361c651c36b8924ff8', operation='INSERT', pgid='pgtrigger_insert_insert_314d1', table='values_churchinspection', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='churchinspection',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "values_churchinspectionevent" ("id", "inspected_on", "inspector", "judgement", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "strands", "url", "version") VALUES (NEW."id", NEW."inspected_on", NEW."inspector", NEW."judgement", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."strands", NEW."url", NEW."version"); RETURN NULL;', hash='d660727970990755b482df4cb21031bb913d94d1', operation='UPDATE', pgid='pgtrigger_update_update_abfbd', table='values_churchinspection', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='churchinspection',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_churchinspectionevent" ("id", "inspected_on", "inspector", "judgement", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "strands", "url", "version") VALUES (OLD."id", OLD."inspected_on", OLD."inspector", OLD."judgement", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."strands", OLD."url", OLD."version"); RETURN NULL;', hash='307bee712369b3e8cc2c8b3611fca4337d5643aa', operation='DELETE', pgid='pgtrigger_delete_delete_404a7', table='values_churchinspection', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='purpose',
                trigger=pgtrigger.compiler.Trigger(name='published_wording_stays', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."published_at" IS NOT NULL)', func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='4132a34caba6ec340e874cba21b43fab75bd7e19', operation='UPDATE OR DELETE', pgid='pgtrigger_published_wording_stays_84d7a', table='values_purpose', when='BEFORE')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='purpose',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_purposeevent" ("id", "mission", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "source", "version", "vision", "year_id") VALUES (NEW."id", NEW."mission", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published_at", NEW."published_by_id", NEW."source", NEW."version", NEW."vision", NEW."year_id"); RETURN NULL;', hash='0537f3400de10ebd736b4c3e83dd4a0b366e33c3', operation='INSERT', pgid='pgtrigger_insert_insert_e4828', table='values_purpose', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='purpose',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "values_purposeevent" ("id", "mission", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "source", "version", "vision", "year_id") VALUES (NEW."id", NEW."mission", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published_at", NEW."published_by_id", NEW."source", NEW."version", NEW."vision", NEW."year_id"); RETURN NULL;', hash='f362a06dc4f082edf7d11ec9cbced1461da38df6', operation='UPDATE', pgid='pgtrigger_update_update_034ed', table='values_purpose', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='purpose',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_purposeevent" ("id", "mission", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "source", "version", "vision", "year_id") VALUES (OLD."id", OLD."mission", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published_at", OLD."published_by_id", OLD."source", OLD."version", OLD."vision", OLD."year_id"); RETURN NULL;', hash='eb2877ac3dae423cf819b0f1133e4bfbd9fdd8f6', operation='DELETE', pgid='pgtrigger_delete_delete_125a4', table='values_purpose', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='pulse',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_pulseevent" ("closes_on", "id", "minutes", "opened_at", "opened_by_id", "opens_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "sealed_at", "title") VALUES (NEW."closes_on", NEW."id", NEW."minutes", NEW."opened_at", NEW."opened_by_id", NEW."opens_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose_id", NEW."sealed_at", NEW."title"); RETURN NULL;', hash='001256c5ca222e896c666d65ea34801e6309a8f2', operation='INSERT', pgid='pgtrigger_insert_insert_b7840', table='values_pulse', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='pulse',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "values_pulseevent" ("closes_on", "id", "minutes", "opened_at", "opened_by_id", "opens_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "sealed_at", "title") VALUES (NEW."closes_on", NEW."id", NEW."minutes", NEW."opened_at", NEW."opened_by_id", NEW."opens_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose_id", NEW."sealed_at", NEW."title"); RETURN NULL;', hash='a3868c3b3a906e992f1613fc6196ed79c0cb915c', operation='UPDATE', pgid='pgtrigger_update_update_68d33', table='values_pulse', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='pulse',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_pulseevent" ("closes_on", "id", "minutes", "opened_at", "opened_by_id", "opens_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "sealed_at", "title") VALUES (OLD."closes_on", OLD."id", OLD."minutes", OLD."opened_at", OLD."opened_by_id", OLD."opens_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose_id", OLD."sealed_at", OLD."title"); RETURN NULL;', hash='5c9049b6ad16104a9b033590dbc131f8ff6da7b2', operation='DELETE', pgid='pgtrigger_delete_delete_76de9', table='values_pulse', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='aim',
                trigger=pgtrigger.compiler.Trigger(name='fixed_once_published', sql=pgtrigger.compiler.UpsertTriggerSql(func="IF EXISTS (SELECT 1 FROM values_purpose WHERE id IN (NEW.purpose_id, OLD.purpose_id) AND published_at IS NOT NULL) THEN RAISE EXCEPTION 'This year''s wording is published and fixed.' USING ERRCODE = 'check_violation'; END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;", hash='7de06c58a1221b120a5a3746174d68c5a6819f4c', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_fixed_once_published_9cc69', table='values_aim', when='BEFORE')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='aim',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_aimevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "source", "text", "title") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose_id", NEW."source", NEW."text", NEW."title"); RETURN NULL;', hash='2711ccfbf08fed4ae07ee67c948dbf8e0fd3bf7e', operation='INSERT', pgid='pgtrigger_insert_insert_998f8', table='values_aim', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='aim',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "values_aimevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "source", "text", "title") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose_id", NEW."source", NEW."text", NEW."title"); RETURN NULL;', hash='a443bdcbe66abd83bdebfa456819ad79985159c6', operation='UPDATE', pgid='pgtrigger_update_update_1b519', table='values_aim', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='aim',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_aimevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "source", "text", "title") VALUES (OLD."code", OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose_id", OLD."source", OLD."text", OLD."title"); RETURN NULL;', hash='cb2708977b31998927e1cd77ea119f58b253941f', operation='DELETE', pgid='pgtrigger_delete_delete_58b48', table='values_aim', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='staffpromise',
                trigger=pgtrigger.compiler.Trigger(name='fixed_once_published', sql=pgtrigger.compiler.UpsertTriggerSql(func="IF EXISTS (SELECT 1 FROM values_purpose WHERE id IN (NEW.purpose_id, OLD.purpose_id) AND published_at IS NOT NULL) THEN RAISE EXCEPTION 'This year''s wording is published and fixed.' USING ERRCODE = 'check_violation'; END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;", hash='32279c99d3b109c6a27ff23ccdbeae84ae26af5e', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_fixed_once_published_143df', table='values_staffpromise', when='BEFORE')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='staffpromise',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_staffpromiseevent" ("asked_as", "code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "source", "text", "title") VALUES (NEW."asked_as", NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose_id", NEW."source", NEW."text", NEW."title"); RETURN NULL;', hash='bacf696bc20edd51d306a28f77d9fe5ed7b93112', operation='INSERT', pgid='pgtrigger_insert_insert_dab93', table='values_staffpromise', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='staffpromise',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "values_staffpromiseevent" ("asked_as", "code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "source", "text", "title") VALUES (NEW."asked_as", NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose_id", NEW."source", NEW."text", NEW."title"); RETURN NULL;', hash='9a33be9fe2e0d3770f1f43d23a0f803eb7721389', operation='UPDATE', pgid='pgtrigger_update_update_b38ea', table='values_staffpromise', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='staffpromise',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_staffpromiseevent" ("asked_as", "code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "source", "text", "title") VALUES (OLD."asked_as", OLD."code", OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose_id", OLD."source", OLD."text", OLD."title"); RETURN NULL;', hash='be82e5fbe3772f4bc3d203288e9697a6d41ba5f7', operation='DELETE', pgid='pgtrigger_delete_delete_320b0', table='values_staffpromise', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='promiseevidence',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_promiseevidenceevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promise_id", "school_id", "term_id", "text", "url") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."promise_id", NEW."school_id", NEW."term_id", NEW."text", NEW."url"); RETURN NULL;', hash='6a02b7b0c3cc473e7b45521055b2c815408d744b', operation='INSERT', pgid='pgtrigger_insert_insert_e6fcf', table='values_promiseevidence', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='promiseevidence',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "values_promiseevidenceevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promise_id", "school_id", "term_id", "text", "url") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."promise_id", NEW."school_id", NEW."term_id", NEW."text", NEW."url"); RETURN NULL;', hash='5cc0b55d91b2a6743afc87d61a21f2f3e5425d88', operation='UPDATE', pgid='pgtrigger_update_update_e8b49', table='values_promiseevidence', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='promiseevidence',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_promiseevidenceevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promise_id", "school_id", "term_id", "text", "url") VALUES (OLD."at", OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."promise_id", OLD."school_id", OLD."term_id", OLD."text", OLD."url"); RETURN NULL;', hash='d2ed1b27396316ec8108d857fe93f2d5f02b63fe', operation='DELETE', pgid='pgtrigger_delete_delete_63abe', table='values_promiseevidence', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strand',
                trigger=pgtrigger.compiler.Trigger(name='fixed_once_published', sql=pgtrigger.compiler.UpsertTriggerSql(func="IF EXISTS (SELECT 1 FROM values_purpose WHERE id IN (NEW.purpose_id, OLD.purpose_id) AND published_at IS NOT NULL) THEN RAISE EXCEPTION 'This year''s wording is published and fixed.' USING ERRCODE = 'check_violation'; END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;", hash='d754412d0ec2c56712d24a9b485ba53cbcae413f', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_fixed_once_published_93c73', table='values_strand', when='BEFORE')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strand',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_strandevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "source", "text", "title") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose_id", NEW."source", NEW."text", NEW."title"); RETURN NULL;', hash='f6cd5befe36c726270cbefd525e76393f2260b7d', operation='INSERT', pgid='pgtrigger_insert_insert_02622', table='values_strand', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strand',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "values_strandevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "source", "text", "title") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose_id", NEW."source", NEW."text", NEW."title"); RETURN NULL;', hash='fb2fedd9bdcd456fd07fc074c53b8fd36510489d', operation='UPDATE', pgid='pgtrigger_update_update_8e42b', table='values_strand', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='strand',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_strandevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "source", "text", "title") VALUES (OLD."code", OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose_id", OLD."source", OLD."text", OLD."title"); RETURN NULL;', hash='ad174875b16a4186efadd16ffe0e9db31fe37c02', operation='DELETE', pgid='pgtrigger_delete_delete_f858a', table='values_strand', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='value',
                trigger=pgtrigger.compiler.Trigger(name='fixed_once_published', sql=pgtrigger.compiler.UpsertTriggerSql(func="IF EXISTS (SELECT 1 FROM values_purpose WHERE id IN (NEW.purpose_id, OLD.purpose_id) AND published_at IS NOT NULL) THEN RAISE EXCEPTION 'This year''s wording is published and fixed.' USING ERRCODE = 'check_violation'; END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;", hash='b4242fed1ebd82fd8b1149be514bde609aff333d', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_fixed_once_published_4bd52', table='values_value', when='BEFORE')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='value',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_valueevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "source", "text", "title") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose_id", NEW."source", NEW."text", NEW."title"); RETURN NULL;', hash='bea8bc5b0e4040597bf165815578bbafe54dbc86', operation='INSERT', pgid='pgtrigger_insert_insert_c74b6', table='values_value', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='value',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "values_valueevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "source", "text", "title") VALUES (NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose_id", NEW."source", NEW."text", NEW."title"); RETURN NULL;', hash='46d8d5719afc62ad9b87cbe1c172b6bb71d76319', operation='UPDATE', pgid='pgtrigger_update_update_12c95', table='values_value', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='value',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_valueevent" ("code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose_id", "source", "text", "title") VALUES (OLD."code", OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose_id", OLD."source", OLD."text", OLD."title"); RETURN NULL;', hash='0dda8d0d8df7891ccb044a7d3a28c2c2d1742f18', operation='DELETE', pgid='pgtrigger_delete_delete_fe9a9', table='values_value', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='tag',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_tagevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promise_id", "strand_id", "target_id", "target_type_id", "value_id") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."promise_id", NEW."strand_id", NEW."target_id", NEW."target_type_id", NEW."value_id"); RETURN NULL;', hash='af87b92668a412f053f8d58bf0db2b1a6a0b677c', operation='INSERT', pgid='pgtrigger_insert_insert_b3115', table='values_tag', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='tag',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "values_tagevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promise_id", "strand_id", "target_id", "target_type_id", "value_id") VALUES (NEW."at", NEW."by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."promise_id", NEW."strand_id", NEW."target_id", NEW."target_type_id", NEW."value_id"); RETURN NULL;', hash='d13cb18540d6d6ba4f7281f5054e391b53d1f9fe', operation='UPDATE', pgid='pgtrigger_update_update_12a22', table='values_tag', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='tag',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_tagevent" ("at", "by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promise_id", "strand_id", "target_id", "target_type_id", "value_id") VALUES (OLD."at", OLD."by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."promise_id", OLD."strand_id", OLD."target_id", OLD."target_type_id", OLD."value_id"); RETURN NULL;', hash='0395e669043e97a164076143cd0d622a9004180c', operation='DELETE', pgid='pgtrigger_delete_delete_2466c', table='values_tag', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='valueline',
                trigger=pgtrigger.compiler.Trigger(name='fixed_once_published', sql=pgtrigger.compiler.UpsertTriggerSql(func="IF EXISTS (SELECT 1 FROM values_purpose WHERE id IN (SELECT purpose_id FROM values_value WHERE id IN (NEW.value_id, OLD.value_id)) AND published_at IS NOT NULL) THEN RAISE EXCEPTION 'This year''s wording is published and fixed.' USING ERRCODE = 'check_violation'; END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;", hash='2971981001ed4e4773d3549579ccee234cd02c80', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_fixed_once_published_a92d0', table='values_valueline', when='BEFORE')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='valueline',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_valuelineevent" ("id", "kind", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "value_id") VALUES (NEW."id", NEW."kind", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."value_id"); RETURN NULL;', hash='0177d76dbddf2fcc19422226c8ad8485abe2a544', operation='INSERT', pgid='pgtrigger_insert_insert_ae60e', table='values_valueline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='valueline',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "values_valuelineevent" ("id", "kind", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "value_id") VALUES (NEW."id", NEW."kind", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."value_id"); RETURN NULL;', hash='7f053d4da405bfd1c81411187f53e16ca512fdcc', operation='UPDATE', pgid='pgtrigger_update_update_19385', table='values_valueline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='valueline',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "values_valuelineevent" ("id", "kind", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "value_id") VALUES (OLD."id", OLD."kind", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."value_id"); RETURN NULL;', hash='8039f6a301f3679ed989c10bfd7b3ff419d92ec8', operation='DELETE', pgid='pgtrigger_delete_delete_1e7af', table='values_valueline', when='AFTER')),
            )],
        ),
    ]
