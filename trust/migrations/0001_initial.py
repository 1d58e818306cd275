import django.contrib.postgres.constraints
import django.contrib.postgres.operations
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
import trust.models.calendar
import trust.models.files
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        django.contrib.postgres.operations.BtreeGistExtension(
        ),
        django.contrib.postgres.operations.UnaccentExtension(
        ),
        django.contrib.postgres.operations.TrigramExtension(
        ),
        # unaccent() is only stable; this one names its dictionary, so that generated columns may use it.
        migrations.RunSQL(
            sql="CREATE FUNCTION concord_sort_key(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT lower(public.unaccent('public.unaccent', words)) $$",
            reverse_sql='DROP FUNCTION concord_sort_key(text)',
        ),
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='AcademicYear',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.CharField(max_length=7, unique=True)),
                    ('first_day', models.DateField()),
                    ('last_day', models.DateField()),
                ],
                options={
                    'ordering': ['first_day'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('first_day__lte', models.F('last_day'))), name='year_in_order', violation_error_message='The first day is after the last day.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(trust.models.calendar.DateRange('first_day', 'last_day'), '&&')], name='years_apart', violation_error_message='These days belong to another academic year already.')],
                },
            ), migrations.CreateModel(
                name='AcademicYearEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.CharField(max_length=7)),
                    ('first_day', models.DateField()),
                    ('last_day', models.DateField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trust.academicyear')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='CalendarDay',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('date', models.DateField()),
                    ('kind', models.CharField(choices=[('inset', 'INSET day'), ('closed', 'Closed'), ('bank_holiday', 'Bank holiday'), ('open', 'Open to pupils')], max_length=12)),
                    ('title', models.CharField(blank=True, max_length=100)),
                ],
                options={
                    'ordering': ['date'],
                    'constraints': [models.UniqueConstraint(fields=('date', 'kind'), name='one_day_of_a_kind', violation_error_message='That day is there already.')],
                },
            ), migrations.CreateModel(
                name='CalendarDayEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('date', models.DateField()),
                    ('kind', models.CharField(choices=[('inset', 'INSET day'), ('closed', 'Closed'), ('bank_holiday', 'Bank holiday'), ('open', 'Open to pupils')], max_length=12)),
                    ('title', models.CharField(blank=True, max_length=100)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trust.calendarday')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Semester',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('number', models.PositiveSmallIntegerField(choices=[(1, 'Semester 1'), (2, 'Semester 2')])),
                    ('first_day', models.DateField()),
                    ('last_day', models.DateField()),
                    ('year', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='semesters', to='trust.academicyear')),
                ],
                options={
                    'ordering': ['first_day'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('first_day__lte', models.F('last_day'))), name='semester_in_order', violation_error_message='The first day is after the last day.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(trust.models.calendar.DateRange('first_day', 'last_day'), '&&')], name='semesters_apart', violation_error_message='The other semester has some of these days already.'), models.UniqueConstraint(fields=('year', 'number'), name='one_semester_of_a_number')],
                },
            ), migrations.CreateModel(
                name='SemesterEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('number', models.PositiveSmallIntegerField(choices=[(1, 'Semester 1'), (2, 'Semester 2')])),
                    ('first_day', models.DateField()),
                    ('last_day', models.DateField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trust.semester')),
                    ('year', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.academicyear')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='User',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('password', models.CharField(max_length=128, verbose_name='password')),
                    ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                    ('is_superuser', models.BooleanField(default=False, help_text='Designates that this user has all permissions without explicitly assigning them.', verbose_name='superuser status')),
                    ('email', models.EmailField(max_length=254, verbose_name='e-mail')),
                    ('name', models.CharField(max_length=150)),
                    ('is_active', models.BooleanField(default=True, verbose_name='may sign in')),
                    ('is_staff', models.BooleanField(default=False, editable=False)),
                    ('break_glass', models.BooleanField(default=False, editable=False, verbose_name='break-glass account')),
                    ('school_days_only', models.BooleanField(default=True, help_text='Off for central staff, who work on every working day.', verbose_name='mail on school days only')),
                    ('groups', models.ManyToManyField(blank=True, help_text='The groups this user belongs to. A user will get all permissions granted to each of their groups.', related_name='user_set', related_query_name='user', to='auth.group', verbose_name='groups')),
                    ('user_permissions', models.ManyToManyField(blank=True, help_text='Specific permissions for this user.', related_name='user_set', related_query_name='user', to='auth.permission', verbose_name='user permissions')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(django.db.models.functions.text.Lower('email'), name='user_email_unique', violation_error_message='Somebody has this e-mail already.'), models.UniqueConstraint(condition=models.Q(('break_glass', True)), fields=('break_glass',), name='one_break_glass_account', violation_error_message='There is a break-glass account already.')],
                },
            ), migrations.CreateModel(
                name='StoredFile',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('content', models.FileField(upload_to=trust.models.files.random_name)),
                    ('name', models.CharField(max_length=255, verbose_name='name it was given')),
                    ('content_type', models.CharField(max_length=100)),
                    ('size', models.PositiveBigIntegerField(verbose_name='size in bytes')),
                    ('sha256', models.CharField(max_length=64)),
                    ('classed', models.CharField(choices=[('C1', 'Internal'), ('C2', 'School-confidential'), ('C3', 'Personal'), ('C4', 'Restricted')], default='C2', max_length=2, verbose_name='data class')),
                    ('uploaded_at', models.DateTimeField()),
                    ('uploaded_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Term',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(choices=[('autumn', 'Autumn'), ('spring', 'Spring'), ('summer', 'Summer')], max_length=6)),
                    ('first_day', models.DateField()),
                    ('last_day', models.DateField()),
                    ('holiday_first_day', models.DateField(blank=True, null=True, verbose_name='half-term holiday, first day')),
                    ('holiday_last_day', models.DateField(blank=True, null=True, verbose_name='half-term holiday, last day')),
                    ('year', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='terms', to='trust.academicyear')),
                ],
                options={
                    'ordering': ['first_day'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('first_day__lte', models.F('last_day'))), name='term_in_order', violation_error_message='The first day is after the last day.'), django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(trust.models.calendar.DateRange('first_day', 'last_day'), '&&')], name='terms_apart', violation_error_message='Another term has some of these days already.'), models.UniqueConstraint(fields=('year', 'name'), name='one_term_of_a_name', violation_error_message='This year has that term already.'), models.CheckConstraint(condition=models.Q(models.Q(('holiday_first_day__isnull', True), ('holiday_last_day__isnull', True)), models.Q(('holiday_first_day__gt', models.F('first_day')), ('holiday_first_day__lte', models.F('holiday_last_day')), ('holiday_last_day__lt', models.F('last_day'))), _connector='OR'), name='half_term_inside_term', violation_error_message='The half-term holiday must lie inside the term, its start before its end.')],
                },
            ), migrations.CreateModel(
                name='TermEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('name', models.CharField(choices=[('autumn', 'Autumn'), ('spring', 'Spring'), ('summer', 'Summer')], max_length=6)),
                    ('first_day', models.DateField()),
                    ('last_day', models.DateField()),
                    ('holiday_first_day', models.DateField(blank=True, null=True, verbose_name='half-term holiday, first day')),
                    ('holiday_last_day', models.DateField(blank=True, null=True, verbose_name='half-term holiday, last day')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trust.term')),
                    ('year', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.academicyear')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='Trust',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=200)),
                    ('uid', models.CharField(blank=True, max_length=10, verbose_name='GIAS group UID')),
                    ('purpose', models.TextField(blank=True, verbose_name="purpose, in the trust's words")),
                    ('colour', models.CharField(default='#1f4e79', max_length=7, validators=[django.core.validators.RegexValidator('^#[0-9a-fA-F]{6}$', 'Give the colour as # and six hexadecimal digits, such as #1f4e79.')])),
                    ('whistleblowing_url', models.URLField(blank=True, verbose_name='where to speak up')),
                    ('footer', models.CharField(blank=True, max_length=300, verbose_name='line at the foot of every mail')),
                    ('judgement_windows', models.PositiveSmallIntegerField(default=2, verbose_name='windows a year in which teachers type judgements')),
                    ('send_from', models.TimeField(default='07:30', verbose_name='mail leaves from')),
                    ('send_until', models.TimeField(default='18:00', verbose_name='mail leaves until')),
                    ('escalate_after', models.PositiveSmallIntegerField(default=5, verbose_name='days late before the next person up is told')),
                    ('set_up_at', models.DateTimeField(blank=True, editable=False, null=True)),
                    ('logo', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to='trust.storedfile')),
                ],
                options={
                    'constraints': [models.CheckConstraint(condition=models.Q(('pk', 1)), name='only_one_trust', violation_error_message='One trust only.')],
                },
            ), migrations.CreateModel(
                name='TrustEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('name', models.CharField(max_length=200)),
                    ('uid', models.CharField(blank=True, max_length=10, verbose_name='GIAS group UID')),
                    ('purpose', models.TextField(blank=True, verbose_name="purpose, in the trust's words")),
                    ('colour', models.CharField(default='#1f4e79', max_length=7, validators=[django.core.validators.RegexValidator('^#[0-9a-fA-F]{6}$', 'Give the colour as # and six hexadecimal digits, such as #1f4e79.')])),
                    ('whistleblowing_url', models.URLField(blank=True, verbose_name='where to speak up')),
                    ('footer', models.CharField(blank=True, max_length=300, verbose_name='line at the foot of every mail')),
                    ('judgement_windows', models.PositiveSmallIntegerField(default=2, verbose_name='windows a year in which teachers type judgements')),
                    ('send_from', models.TimeField(default='07:30', verbose_name='mail leaves from')),
                    ('send_until', models.TimeField(default='18:00', verbose_name='mail leaves until')),
                    ('escalate_after', models.PositiveSmallIntegerField(default=5, verbose_name='days late before the next person up is told')),
                    ('set_up_at', models.DateTimeField(blank=True, editable=False, null=True)),
                    ('logo', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.storedfile')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trust.trust')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='UserEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('is_superuser', models.BooleanField(default=False, help_text='Designates that this user has all permissions without explicitly assigning them.', verbose_name='superuser status')),
                    ('email', models.EmailField(max_length=254, verbose_name='e-mail')),
                    ('name', models.CharField(max_length=150)),
                    ('is_active', models.BooleanField(default=True, verbose_name='may sign in')),
                    ('is_staff', models.BooleanField(default=False, editable=False)),
                    ('break_glass', models.BooleanField(default=False, editable=False, verbose_name='break-glass account')),
                    ('school_days_only', models.BooleanField(default=True, help_text='Off for central staff, who work on every working day.', verbose_name='mail on school days only')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='academicyear',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trust_academicyearevent" ("code", "first_day", "id", "last_day", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."first_day", NEW."id", NEW."last_day", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='60c880d99d2edcbd393c148ecc35d37a2d54ed17', operation='INSERT', pgid='pgtrigger_insert_insert_19bc7', table='trust_academicyear', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='academicyear',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trust_academicyearevent" ("code", "first_day", "id", "last_day", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."first_day", NEW."id", NEW."last_day", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='89dba0ced5c301a615281a0c28e9b4832e044b83', operation='UPDATE', pgid='pgtrigger_update_update_0ed70', table='trust_academicyear', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='academicyear',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trust_academicyearevent" ("code", "first_day", "id", "last_day", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."first_day", OLD."id", OLD."last_day", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='f3669e226003aa310e12a51e6cb544fdb9a5db46', operation='DELETE', pgid='pgtrigger_delete_delete_31827', table='trust_academicyear', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='calendarday',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trust_calendardayevent" ("date", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."date", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title"); RETURN NULL;', hash='03fb08178e520fec9c1dd923affb50cc21597a32', operation='INSERT', pgid='pgtrigger_insert_insert_fe9f5', table='trust_calendarday', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='calendarday',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trust_calendardayevent" ("date", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."date", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title"); RETURN NULL;', hash='4d7f3bf62260b8d687e9fd6fb82a0dc5e7544e80', operation='UPDATE', pgid='pgtrigger_update_update_f5cca', table='trust_calendarday', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='calendarday',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trust_calendardayevent" ("date", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (OLD."date", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title"); RETURN NULL;', hash='59308fdf13148be3cb7b2eaa732573db12a71904', operation='DELETE', pgid='pgtrigger_delete_delete_b14ca', table='trust_calendarday', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='user',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trust_userevent" ("break_glass", "email", "id", "is_active", "is_staff", "is_superuser", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_days_only") VALUES (NEW."break_glass", NEW."email", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_days_only"); RETURN NULL;', hash='2c174dc51c33e3b3573438fa0aa569fdd666e6c6', operation='INSERT', pgid='pgtrigger_insert_insert_0ea6e', table='trust_user', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='user',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."break_glass" IS DISTINCT FROM (NEW."break_glass") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."is_staff" IS DISTINCT FROM (NEW."is_staff") OR OLD."is_superuser" IS DISTINCT FROM (NEW."is_superuser") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."school_days_only" IS DISTINCT FROM (NEW."school_days_only"))', func='INSERT INTO "trust_userevent" ("break_glass", "email", "id", "is_active", "is_staff", "is_superuser", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_days_only") VALUES (NEW."break_glass", NEW."email", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_days_only"); RETURN NULL;', hash='b95545ff968053f95e487a765187cc42ae3b63ed', operation='UPDATE', pgid='pgtrigger_update_update_5a29c', table='trust_user', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='user',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trust_userevent" ("break_glass", "email", "id", "is_active", "is_staff", "is_superuser", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_days_only") VALUES (OLD."break_glass", OLD."email", OLD."id", OLD."is_active", OLD."is_staff", OLD."is_superuser", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_days_only"); RETURN NULL;', hash='db997d1107f0e9d7737597178438d4426fc7a8d8', operation='DELETE', pgid='pgtrigger_delete_delete_15258', table='trust_user', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='semester',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trust_semesterevent" ("first_day", "id", "last_day", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year_id") VALUES (NEW."first_day", NEW."id", NEW."last_day", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."year_id"); RETURN NULL;', hash='bc9d04dd377a37fe52889818f3a7cb33c58bca6d', operation='INSERT', pgid='pgtrigger_insert_insert_b4d01', table='trust_semester', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='semester',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trust_semesterevent" ("first_day", "id", "last_day", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year_id") VALUES (NEW."first_day", NEW."id", NEW."last_day", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."year_id"); RETURN NULL;', hash='246fe4d4c75a41d94096b90cfd3a5802fc4d2630', operation='UPDATE', pgid='pgtrigger_update_update_12beb', table='trust_semester', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='semester',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trust_semesterevent" ("first_day", "id", "last_day", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year_id") VALUES (OLD."first_day", OLD."id", OLD."last_day", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."year_id"); RETURN NULL;', hash='d355cbb774f4ad253f03ca48ed46c540b0e65307', operation='DELETE', pgid='pgtrigger_delete_delete_7443d', table='trust_semester', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='term',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trust_termevent" ("first_day", "holiday_first_day", "holiday_last_day", "id", "last_day", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year_id") VALUES (NEW."first_day", NEW."holiday_first_day", NEW."holiday_last_day", NEW."id", NEW."last_day", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."year_id"); RETURN NULL;', hash='ddb4fa076762580f6808284a1ff2d7f3124be694', operation='INSERT', pgid='pgtrigger_insert_insert_e92ab', table='trust_term', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='term',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trust_termevent" ("first_day", "holiday_first_day", "holiday_last_day", "id", "last_day", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year_id") VALUES (NEW."first_day", NEW."holiday_first_day", NEW."holiday_last_day", NEW."id", NEW."last_day", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."year_id"); RETURN NULL;', hash='008d83252602c2e2293b04ab02a89c06c2250080', operation='UPDATE', pgid='pgtrigger_update_update_a711c', table='trust_term', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='term',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trust_termevent" ("first_day", "holiday_first_day", "holiday_last_day", "id", "last_day", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year_id") VALUES (OLD."first_day", OLD."holiday_first_day", OLD."holiday_last_day", OLD."id", OLD."last_day", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."year_id"); RETURN NULL;', hash='ea4215642e514a1c1ba0a8b31f0d254423049b0a', operation='DELETE', pgid='pgtrigger_delete_delete_bc5c7', table='trust_term', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trust',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trust_trustevent" ("colour", "escalate_after", "footer", "id", "judgement_windows", "logo_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "send_from", "send_until", "set_up_at", "uid", "whistleblowing_url") VALUES (NEW."colour", NEW."escalate_after", NEW."footer", NEW."id", NEW."judgement_windows", NEW."logo_id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."send_from", NEW."send_until", NEW."set_up_at", NEW."uid", NEW."whistleblowing_url"); RETURN NULL;', hash='c0775953bca472cc965635249fbd027530de5975', operation='INSERT', pgid='pgtrigger_insert_insert_8547a', table='trust_trust', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trust',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trust_trustevent" ("colour", "escalate_after", "footer", "id", "judgement_windows", "logo_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "send_from", "send_until", "set_up_at", "uid", "whistleblowing_url") VALUES (NEW."colour", NEW."escalate_after", NEW."footer", NEW."id", NEW."judgement_windows", NEW."logo_id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."send_from", NEW."send_until", NEW."set_up_at", NEW."uid", NEW."whistleblowing_url"); RETURN NULL;', hash='f3674b609143abc593e779b0eb1835c432dd2d13', operation='UPDATE', pgid='pgtrigger_update_update_fb786', table='trust_trust', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='trust',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trust_trustevent" ("colour", "escalate_after", "footer", "id", "judgement_windows", "logo_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "send_from", "send_until", "set_up_at", "uid", "whistleblowing_url") VALUES (OLD."colour", OLD."escalate_after", OLD."footer", OLD."id", OLD."judgement_windows", OLD."logo_id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose", OLD."send_from", OLD."send_until", OLD."set_up_at", OLD."uid", OLD."whistleblowing_url"); RETURN NULL;', hash='0658f7a8ad3147811d47b376dafdebd136626826', operation='DELETE', pgid='pgtrigger_delete_delete_ed107', table='trust_trust', when='AFTER')),
            )],
        ),
    ]
