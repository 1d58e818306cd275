import datetime
import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.models.records
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '0002_charter_public'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Registered',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('name', models.CharField(max_length=150)),
                    ('sort_name', models.GeneratedField(db_persist=True, expression=trust.models.records.SortKey('name'), output_field=models.TextField())),
                    ('reference', models.CharField(blank=True, max_length=30, verbose_name='staff number')),
                    ('person_type', models.CharField(choices=[('teacher', 'Teacher'), ('support', 'Support staff or teaching assistant'), ('leader', 'Head, senior leader or central manager'), ('salaried_trainee', 'Trainee teacher on a salary'), ('fee_trainee', 'Trainee teacher who pays fees'), ('agency', 'Agency or third-party supply'), ('contractor_regulated', 'Contractor in regulated activity'), ('contractor_contact', 'Contractor with regular contact'), ('volunteer_regulated', 'Volunteer in regulated activity'), ('volunteer_supervised', 'Volunteer under supervision'), ('member_trustee', 'Member or trustee'), ('trust_chair', 'Chair of trustees'), ('governor', 'Local governor')], max_length=20, verbose_name='kind of person')),
                    ('post', models.CharField(max_length=120)),
                    ('started_on', models.DateField(verbose_name='first day')),
                    ('left_on', models.DateField(blank=True, null=True, verbose_name='last day')),
                    ('school', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='registered', to='schools.school', verbose_name='school')),
                    ('user', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='registered', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['sort_name', 'pk'],
                    'indexes': [models.Index(fields=['school', 'left_on'], name='registered_at_school')],
                    'constraints': [models.UniqueConstraint(trust.models.records.SortKey('name'), models.F('school'), models.F('reference'), condition=models.Q(('left_on__isnull', True)), name='registered_once', nulls_distinct=False, violation_error_message='Somebody of this name is on this part of the record already. If these are two people, give each their staff number.'), models.CheckConstraint(condition=models.Q(('left_on__isnull', True), ('left_on__gte', models.F('started_on')), _connector='OR'), name='registered_in_order', violation_error_message='The last day is before the first.'), models.CheckConstraint(condition=models.Q(('started_on__gte', datetime.date(1950, 1, 1))), name='registered_began_in_living_memory', violation_error_message="The first day can't be right: it is before 1950."), models.CheckConstraint(condition=models.Q(models.Q(('person_type__in', ('member_trustee', 'trust_chair')), ('school__isnull', True)), models.Q(('person_type__in', ('member_trustee', 'trust_chair')), _negated=True), _connector='OR'), name='trustees_belong_to_no_school', violation_error_message="Members and trustees stand on the trust's own part, not on a school's."), models.CheckConstraint(condition=models.Q(('person_type', 'governor'), ('school__isnull', True), _negated=True), name='governors_belong_to_a_school', violation_error_message='A local governor belongs to a school: say which.')],
                },
            ), migrations.CreateModel(
                name='Check',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('kind', models.CharField(choices=[('identity', 'Identity'), ('right_to_work', 'Right to work'), ('dbs', 'Enhanced DBS'), ('barred', 'Barred list'), ('prohibition', 'Prohibition from teaching'), ('s128', 'Direction under section 128 of the Education and Skills Act 2008'), ('qualification', 'Qualification'), ('overseas', 'Checks overseas'), ('references', 'References'), ('online', 'Online search'), ('medical', 'Fit for the work'), ('childcare', 'Childcare disqualification'), ('panel', 'Safer recruitment on the panel')], max_length=20, verbose_name='check')),
                    ('result', models.CharField(choices=[('done', 'Done'), ('written', 'Confirmed in writing by the employer or provider'), ('not_needed', 'Asked, and not needed'), ('awaited', 'Asked for, not back yet')], default='done', max_length=10)),
                    ('done_on', models.DateField(blank=True, null=True, verbose_name='done on')),
                    ('done_by', models.CharField(blank=True, max_length=100, verbose_name='done by')),
                    ('certificate_number', models.CharField(blank=True, max_length=20, validators=[django.core.validators.RegexValidator('^[A-Za-z0-9/ -]+\\Z', "A certificate's number has letters and digits only.")])),
                    ('confirmed_on', models.DateField(blank=True, null=True, verbose_name='written confirmation dated')),
                    ('certificate_provided', models.BooleanField(blank=True, null=True, verbose_name='a certificate was provided')),
                    ('risk_assessed_on', models.DateField(blank=True, null=True, verbose_name='risk assessment dated')),
                    ('review_on', models.DateField(blank=True, null=True, verbose_name='to be reviewed on')),
                    ('reason', models.CharField(blank=True, max_length=200, verbose_name='why it is not needed')),
                    ('recorded_on', models.DateField()),
                    ('recorded_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='checks', to='register.registered')),
                ],
                options={
                    'ordering': ['person', 'pk'],
                    'constraints': [models.UniqueConstraint(fields=('person', 'kind'), name='one_check_of_a_kind', violation_error_message='This check stands on the record already: change it there.'), models.CheckConstraint(condition=models.Q(models.Q(('done_on__isnull', True), ('done_on__lte', models.F('recorded_on')), _connector='OR'), models.Q(('confirmed_on__isnull', True), ('confirmed_on__lte', models.F('recorded_on')), _connector='OR'), models.Q(('risk_assessed_on__isnull', True), ('risk_assessed_on__lte', models.F('recorded_on')), _connector='OR')), name='check_not_in_the_future', violation_error_message='This day is still to come: a check is recorded once it is made.'), models.CheckConstraint(condition=models.Q(('done_on__isnull', True), models.Q(models.Q(('kind__in', {'barred': datetime.date(2002, 3, 1), 'dbs': datetime.date(2002, 3, 1), 's128': datetime.date(2008, 11, 26)}), _negated=True), ('done_on__gte', datetime.date(1950, 1, 1))), models.Q(('done_on__gte', datetime.date(2008, 11, 26)), ('kind', 's128')), models.Q(('done_on__gte', datetime.date(2002, 3, 1)), ('kind__in', ['dbs', 'barred'])), _connector='OR'), name='check_after_its_birth', violation_error_message="This day can't be right: there was no such check then."), models.CheckConstraint(condition=models.Q(models.Q(('done_on__isnull', False), ('result', 'done')), models.Q(('confirmed_on__isnull', False), ('result', 'written')), models.Q(('result', 'not_needed'), models.Q(('reason', ''), _negated=True), ('done_on__isnull', True)), models.Q(('done_on__isnull', True), ('result', 'awaited')), _connector='OR'), name='check_says_when', violation_error_message='A check that is done needs its day, a written confirmation its date, and one that is not needed its reason.'), models.CheckConstraint(condition=models.Q(('risk_assessed_on__isnull', True), ('kind', 'dbs'), _connector='OR'), name='risk_assessed_for_dbs_alone', violation_error_message='Only an enhanced DBS may come after the start, under a risk assessment.'), models.CheckConstraint(condition=models.Q(('review_on__isnull', True), ('done_on__isnull', True), ('review_on__gt', models.F('done_on')), _connector='OR'), name='check_reviewed_after_it_was_done', violation_error_message='The review is before the check.')],
                },
            ), migrations.CreateModel(
                name='CheckRule',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('person_type', models.CharField(choices=[('teacher', 'Teacher'), ('support', 'Support staff or teaching assistant'), ('leader', 'Head, senior leader or central manager'), ('salaried_trainee', 'Trainee teacher on a salary'), ('fee_trainee', 'Trainee teacher who pays fees'), ('agency', 'Agency or third-party supply'), ('contractor_regulated', 'Contractor in regulated activity'), ('contractor_contact', 'Contractor with regular contact'), ('volunteer_regulated', 'Volunteer in regulated activity'), ('volunteer_supervised', 'Volunteer under supervision'), ('member_trustee', 'Member or trustee'), ('trust_chair', 'Chair of trustees'), ('governor', 'Local governor')], max_length=20, verbose_name='kind of person')),
                    ('kind', models.CharField(choices=[('identity', 'Identity'), ('right_to_work', 'Right to work'), ('dbs', 'Enhanced DBS'), ('barred', 'Barred list'), ('prohibition', 'Prohibition from teaching'), ('s128', 'Direction under section 128 of the Education and Skills Act 2008'), ('qualification', 'Qualification'), ('overseas', 'Checks overseas'), ('on_record', 'On the record')], max_length=20, verbose_name='check')),
                    ('need', models.CharField(choices=[('R', 'Required'), ('C', 'On a condition'), ('W', 'Written confirmation from the employer or provider'), ('B', 'Good practice'), ('-', 'Not asked for'), ('X', 'Must never be asked for')], max_length=1)),
                    ('otherwise', models.CharField(blank=True, choices=[('R', 'Required'), ('C', 'On a condition'), ('W', 'Written confirmation from the employer or provider'), ('B', 'Good practice'), ('-', 'Not asked for'), ('X', 'Must never be asked for')], max_length=1, verbose_name='need otherwise')),
                    ('words', models.CharField(blank=True, max_length=120, verbose_name='condition, in words')),
                    ('source', models.CharField(blank=True, max_length=200)),
                    ('own', models.BooleanField(default=True, verbose_name='not yet checked against the guidance in force')),
                    ('confirmed_on', models.DateField(blank=True, null=True)),
                    ('confirmed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('year', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='check_rules', to='trust.academicyear')),
                ],
                options={
                    'ordering': ['year', 'pk'],
                    'constraints': [models.UniqueConstraint(fields=('year', 'person_type', 'kind'), name='one_rule_a_cell', violation_error_message='This cell of the table is there already.'), models.CheckConstraint(condition=models.Q(models.Q(('confirmed_by__isnull', True), ('confirmed_on__isnull', True)), models.Q(('confirmed_by__isnull', False), ('confirmed_on__isnull', False)), _connector='OR'), name='rule_confirmed_by_somebody', violation_error_message='A confirmation needs its day and who confirmed.')],
                },
            ), migrations.CreateModel(
                name='CheckRuleEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('person_type', models.CharField(choices=[('teacher', 'Teacher'), ('support', 'Support staff or teaching assistant'), ('leader', 'Head, senior leader or central manager'), ('salaried_trainee', 'Trainee teacher on a salary'), ('fee_trainee', 'Trainee teacher who pays fees'), ('agency', 'Agency or third-party supply'), ('contractor_regulated', 'Contractor in regulated activity'), ('contractor_contact', 'Contractor with regular contact'), ('volunteer_regulated', 'Volunteer in regulated activity'), ('volunteer_supervised', 'Volunteer under supervision'), ('member_trustee', 'Member or trustee'), ('trust_chair', 'Chair of trustees'), ('governor', 'Local governor')], max_length=20, verbose_name='kind of person')),
                    ('kind', models.CharField(choices=[('identity', 'Identity'), ('right_to_work', 'Right to work'), ('dbs', 'Enhanced DBS'), ('barred', 'Barred list'), ('prohibition', 'Prohibition from teaching'), ('s128', 'Direction under section 128 of the Education and Skills Act 2008'), ('qualification', 'Qualification'), ('overseas', 'Checks overseas'), ('on_record', 'On the record')], max_length=20, verbose_name='check')),
                    ('need', models.CharField(choices=[('R', 'Required'), ('C', 'On a condition'), ('W', 'Written confirmation from the employer or provider'), ('B', 'Good practice'), ('-', 'Not asked for'), ('X', 'Must never be asked for')], max_length=1)),
                    ('otherwise', models.CharField(blank=True, choices=[('R', 'Required'), ('C', 'On a condition'), ('W', 'Written confirmation from the employer or provider'), ('B', 'Good practice'), ('-', 'Not asked for'), ('X', 'Must never be asked for')], max_length=1, verbose_name='need otherwise')),
                    ('words', models.CharField(blank=True, max_length=120, verbose_name='condition, in words')),
                    ('source', models.CharField(blank=True, max_length=200)),
                    ('own', models.BooleanField(default=True, verbose_name='not yet checked against the guidance in force')),
                    ('confirmed_on', models.DateField(blank=True, null=True)),
                    ('confirmed_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.checkrule')),
                    ('year', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.academicyear')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='CheckEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('kind', models.CharField(choices=[('identity', 'Identity'), ('right_to_work', 'Right to work'), ('dbs', 'Enhanced DBS'), ('barred', 'Barred list'), ('prohibition', 'Prohibition from teaching'), ('s128', 'Direction under section 128 of the Education and Skills Act 2008'), ('qualification', 'Qualification'), ('overseas', 'Checks overseas'), ('references', 'References'), ('online', 'Online search'), ('medical', 'Fit for the work'), ('childcare', 'Childcare disqualification'), ('panel', 'Safer recruitment on the panel')], max_length=20, verbose_name='check')),
                    ('result', models.CharField(choices=[('done', 'Done'), ('written', 'Confirmed in writing by the employer or provider'), ('not_needed', 'Asked, and not needed'), ('awaited', 'Asked for, not back yet')], default='done', max_length=10)),
                    ('done_on', models.DateField(blank=True, null=True, verbose_name='done on')),
                    ('done_by', models.CharField(blank=True, max_length=100, verbose_name='done by')),
                    ('certificate_number', models.CharField(blank=True, max_length=20, validators=[django.core.validators.RegexValidator('^[A-Za-z0-9/ -]+\\Z', "A certificate's number has letters and digits only.")])),
                    ('confirmed_on', models.DateField(blank=True, null=True, verbose_name='written confirmation dated')),
                    ('certificate_provided', models.BooleanField(blank=True, null=True, verbose_name='a certificate was provided')),
                    ('risk_assessed_on', models.DateField(blank=True, null=True, verbose_name='risk assessment dated')),
                    ('review_on', models.DateField(blank=True, null=True, verbose_name='to be reviewed on')),
                    ('reason', models.CharField(blank=True, max_length=200, verbose_name='why it is not needed')),
                    ('recorded_on', models.DateField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.check')),
                    ('recorded_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='register.registered')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='RegisteredEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('name', models.CharField(max_length=150)),
                    ('sort_name', models.GeneratedField(db_persist=True, expression=trust.models.records.SortKey('name'), output_field=models.TextField())),
                    ('reference', models.CharField(blank=True, max_length=30, verbose_name='staff number')),
                    ('person_type', models.CharField(choices=[('teacher', 'Teacher'), ('support', 'Support staff or teaching assistant'), ('leader', 'Head, senior leader or central manager'), ('salaried_trainee', 'Trainee teacher on a salary'), ('fee_trainee', 'Trainee teacher who pays fees'), ('agency', 'Agency or third-party supply'), ('contractor_regulated', 'Contractor in regulated activity'), ('contractor_contact', 'Contractor with regular contact'), ('volunteer_regulated', 'Volunteer in regulated activity'), ('volunteer_supervised', 'Volunteer under supervision'), ('member_trustee', 'Member or trustee'), ('trust_chair', 'Chair of trustees'), ('governor', 'Local governor')], max_length=20, verbose_name='kind of person')),
                    ('post', models.CharField(max_length=120)),
                    ('started_on', models.DateField(verbose_name='first day')),
                    ('left_on', models.DateField(blank=True, null=True, verbose_name='last day')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='register.registered')),
                    ('school', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school', verbose_name='school')),
                    ('user', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='checkrule',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "register_checkruleevent" ("confirmed_by_id", "confirmed_on", "id", "kind", "need", "otherwise", "own", "person_type", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "words", "year_id") VALUES (NEW."confirmed_by_id", NEW."confirmed_on", NEW."id", NEW."kind", NEW."need", NEW."otherwise", NEW."own", NEW."person_type", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source", NEW."words", NEW."year_id"); RETURN NULL;', hash='7ab64b768d5806d29fb755126af6bd29d25759ad', operation='INSERT', pgid='pgtrigger_insert_insert_33e2c', table='register_checkrule', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='checkrule',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "register_checkruleevent" ("confirmed_by_id", "confirmed_on", "id", "kind", "need", "otherwise", "own", "person_type", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "words", "year_id") VALUES (NEW."confirmed_by_id", NEW."confirmed_on", NEW."id", NEW."kind", NEW."need", NEW."otherwise", NEW."own", NEW."person_type", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source", NEW."words", NEW."year_id"); RETURN NULL;', hash='29d2cd418880d32e259bf13385f39a5fb8b3a3b1', operation='UPDATE', pgid='pgtrigger_update_update_0f23f', table='register_checkrule', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='checkrule',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "register_checkruleevent" ("confirmed_by_id", "confirmed_on", "id", "kind", "need", "otherwise", "own", "person_type", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "words", "year_id") VALUES (OLD."confirmed_by_id", OLD."confirmed_on", OLD."id", OLD."kind", OLD."need", OLD."otherwise", OLD."own", OLD."person_type", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source", OLD."words", OLD."year_id"); RETURN NULL;', hash='b5f54940e065eeddc569b21c55e97eeeb2e90dbb', operation='DELETE', pgid='pgtrigger_delete_delete_e7a41', table='register_checkrule', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='registered',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "register_registeredevent" ("id", "left_on", "name", "person_type", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "reference", "school_id", "started_on", "user_id", "version") VALUES (NEW."id", NEW."left_on", NEW."name", NEW."person_type", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."post", NEW."reference", NEW."school_id", NEW."started_on", NEW."user_id", NEW."version"); RETURN NULL;', hash='cb12919cc7718d94d86f7b59a256f3e2d611b961', operation='INSERT', pgid='pgtrigger_insert_insert_9500a', table='register_registered', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='registered',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "register_registeredevent" ("id", "left_on", "name", "person_type", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "reference", "school_id", "started_on", "user_id", "version") VALUES (NEW."id", NEW."left_on", NEW."name", NEW."person_type", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."post", NEW."reference", NEW."school_id", NEW."started_on", NEW."user_id", NEW."version"); RETURN NULL;', hash='78a197ad41e465acf9eec2ca96da90954a25cd2c', operation='UPDATE', pgid='pgtrigger_update_update_759ed', table='register_registered', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='registered',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "register_registeredevent" ("id", "left_on", "name", "person_type", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "reference", "school_id", "started_on", "user_id", "version") VALUES (OLD."id", OLD."left_on", OLD."name", OLD."person_type", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."post", OLD."reference", OLD."school_id", OLD."started_on", OLD."user_id", OLD."version"); RETURN NULL;', hash='2f50764c9f73d75e2cb1ef724100023cf821a964', operation='DELETE', pgid='pgtrigger_delete_delete_64016', table='register_registered', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='check',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "register_checkevent" ("certificate_number", "certificate_provided", "confirmed_on", "done_by", "done_on", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_by_id", "recorded_on", "result", "review_on", "risk_assessed_on", "version") VALUES (NEW."certificate_number", NEW."certificate_provided", NEW."confirmed_on", NEW."done_by", NEW."done_on", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."recorded_by_id", NEW."recorded_on", NEW."result", NEW."review_on", NEW."risk_assessed_on", NEW."version"); RETURN NULL;', hash='1dccbaf2af2caa698c67cd4805e0f194f3b57201', operation='INSERT', pgid='pgtrigger_insert_insert_f6b18', table='register_check', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='check',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "register_checkevent" ("certificate_number", "certificate_provided", "confirmed_on", "done_by", "done_on", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_by_id", "recorded_on", "result", "review_on", "risk_assessed_on", "version") VALUES (NEW."certificate_number", NEW."certificate_provided", NEW."confirmed_on", NEW."done_by", NEW."done_on", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."recorded_by_id", NEW."recorded_on", NEW."result", NEW."review_on", NEW."risk_assessed_on", NEW."version"); RETURN NULL;', hash='d8c0db571400eda5eeefaa9df43fdbd53e398aad', operation='UPDATE', pgid='pgtrigger_update_update_8637c', table='register_check', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='check',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "register_checkevent" ("certificate_number", "certificate_provided", "confirmed_on", "done_by", "done_on", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_by_id", "recorded_on", "result", "review_on", "risk_assessed_on", "version") VALUES (OLD."certificate_number", OLD."certificate_provided", OLD."confirmed_on", OLD."done_by", OLD."done_on", OLD."id", OLD."kind", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."recorded_by_id", OLD."recorded_on", OLD."result", OLD."review_on", OLD."risk_assessed_on", OLD."version"); RETURN NULL;', hash='6660b5ac653037459c9f15eb8f79adf55f2ae892', operation='DELETE', pgid='pgtrigger_delete_delete_0ef4b', table='register_check', when='AFTER')),
            )],
        ),
    ]
