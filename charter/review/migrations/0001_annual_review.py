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
        ('charter', '0008_what_a_duty_asks_for'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '0001_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='ReviewPlan',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('opens', models.CharField(default='03-01', max_length=5, validators=[django.core.validators.RegexValidator('^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', 'Give month and day, such as 03-01.')], verbose_name='opens')),
                    ('consult_until', models.CharField(default='04-15', max_length=5, validators=[django.core.validators.RegexValidator('^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', 'Give month and day, such as 03-01.')], verbose_name='consultation runs until')),
                    ('decide_by', models.CharField(default='05-31', max_length=5, validators=[django.core.validators.RegexValidator('^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', 'Give month and day, such as 03-01.')], verbose_name='decided by')),
                    ('publish_by', models.CharField(default='06-30', max_length=5, validators=[django.core.validators.RegexValidator('^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', 'Give month and day, such as 03-01.')], verbose_name='published by')),
                    ('effective', models.CharField(default='09-01', max_length=5, validators=[django.core.validators.RegexValidator('^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', 'Give month and day, such as 03-01.')], verbose_name='in force from')),
                    ('decides', models.CharField(choices=[('trustee', 'The trustee board'), ('ceo', 'The chief executive')], default='trustee', max_length=10, verbose_name='who decides')),
                ],
                options={
                    'constraints': [models.CheckConstraint(condition=models.Q(('pk', 1)), name='only_one_review_plan')],
                },
            ), migrations.CreateModel(
                name='ReviewPlanEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('opens', models.CharField(default='03-01', max_length=5, validators=[django.core.validators.RegexValidator('^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', 'Give month and day, such as 03-01.')], verbose_name='opens')),
                    ('consult_until', models.CharField(default='04-15', max_length=5, validators=[django.core.validators.RegexValidator('^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', 'Give month and day, such as 03-01.')], verbose_name='consultation runs until')),
                    ('decide_by', models.CharField(default='05-31', max_length=5, validators=[django.core.validators.RegexValidator('^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', 'Give month and day, such as 03-01.')], verbose_name='decided by')),
                    ('publish_by', models.CharField(default='06-30', max_length=5, validators=[django.core.validators.RegexValidator('^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', 'Give month and day, such as 03-01.')], verbose_name='published by')),
                    ('effective', models.CharField(default='09-01', max_length=5, validators=[django.core.validators.RegexValidator('^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', 'Give month and day, such as 03-01.')], verbose_name='in force from')),
                    ('decides', models.CharField(choices=[('trustee', 'The trustee board'), ('ceo', 'The chief executive')], default='trustee', max_length=10, verbose_name='who decides')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='review.reviewplan')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='AnnualReview',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('opens', models.DateField(verbose_name='opens')),
                    ('consult_until', models.DateField(verbose_name='consultation runs until')),
                    ('decide_by', models.DateField(verbose_name='decided by')),
                    ('publish_by', models.DateField(verbose_name='published by')),
                    ('effective', models.DateField(verbose_name='in force from')),
                    ('decides', models.CharField(choices=[('trustee', 'The trustee board'), ('ceo', 'The chief executive')], default='trustee', max_length=10, verbose_name='who decides')),
                    ('state', models.CharField(choices=[('planned', 'Not open yet'), ('open', 'Open'), ('publishing', 'Being published'), ('published', 'Published')], default='planned', editable=False, max_length=10)),
                    ('opened_on', models.DateField(blank=True, editable=False, null=True)),
                    ('published_at', models.DateTimeField(blank=True, editable=False, null=True)),
                    ('lease_until', models.DateTimeField(blank=True, editable=False, null=True)),
                    ('problem', models.TextField(blank=True, editable=False, verbose_name='why it could not be published')),
                    ('publisher', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('year', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.academicyear', verbose_name='decides for')),
                ],
                options={
                    'ordering': ['-year__first_day'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('consult_until__lte', models.F('decide_by')), ('opens__lte', models.F('consult_until')), ('decide_by__lte', models.F('publish_by')), ('publish_by__lte', models.F('effective'))), name='review_in_order', violation_error_message='The dates must follow each other: it opens, consultation ends, it is decided, it is published, it is in force.')],
                },
            ), migrations.CreateModel(
                name='SchoolConsulted',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('seen_on', models.DateField()),
                    ('review', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='consulted', to='review.annualreview')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='schools.school')),
                    ('seen_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name_plural': 'schools consulted',
                    'ordering': ['school__sort_name'],
                    'constraints': [models.UniqueConstraint(fields=('review', 'school'), name='seen_once_a_school', violation_error_message='Your school has said so already.')],
                },
            ), migrations.CreateModel(
                name='SchoolConsultedEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('seen_on', models.DateField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='review.schoolconsulted')),
                    ('review', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='review.annualreview')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('seen_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='AnnualReviewEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('opens', models.DateField(verbose_name='opens')),
                    ('consult_until', models.DateField(verbose_name='consultation runs until')),
                    ('decide_by', models.DateField(verbose_name='decided by')),
                    ('publish_by', models.DateField(verbose_name='published by')),
                    ('effective', models.DateField(verbose_name='in force from')),
                    ('decides', models.CharField(choices=[('trustee', 'The trustee board'), ('ceo', 'The chief executive')], default='trustee', max_length=10, verbose_name='who decides')),
                    ('state', models.CharField(choices=[('planned', 'Not open yet'), ('open', 'Open'), ('publishing', 'Being published'), ('published', 'Published')], default='planned', editable=False, max_length=10)),
                    ('opened_on', models.DateField(blank=True, editable=False, null=True)),
                    ('published_at', models.DateTimeField(blank=True, editable=False, null=True)),
                    ('lease_until', models.DateTimeField(blank=True, editable=False, null=True)),
                    ('problem', models.TextField(blank=True, editable=False, verbose_name='why it could not be published')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='review.annualreview')),
                    ('publisher', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('year', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.academicyear', verbose_name='decides for')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ReviewLine',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('outcome', models.CharField(blank=True, choices=[('keep', 'Keep'), ('reword', 'Change the wording'), ('change_type', 'Change the type'), ('retire', 'Retire'), ('new', 'New')], max_length=11)),
                    ('challenges', models.TextField(blank=True, verbose_name='common challenges')),
                    ('opportunities', models.TextField(blank=True)),
                    ('reason', models.TextField(blank=True, verbose_name='why this outcome')),
                    ('options', models.TextField(blank=True, verbose_name='options considered')),
                    ('experts', models.CharField(blank=True, help_text='Those who know most about it, by name or role: a teacher, a nurse, a caretaker.', max_length=300, verbose_name='experts consulted, whatever their rank')),
                    ('proposed_on', models.DateField(blank=True, null=True)),
                    ('decided_as', models.CharField(blank=True, max_length=100, verbose_name='decided by')),
                    ('decided_on', models.DateField(blank=True, null=True)),
                    ('decided_text', models.PositiveIntegerField(blank=True, null=True, verbose_name="the draft's save that was decided on")),
                    ('consulted', models.CharField(blank=True, max_length=300)),
                    ('after', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='review_lines', to='charter.decisionversion')),
                    ('before', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.decisionversion')),
                    ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='review_lines', to='charter.decision')),
                    ('draft', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.decisionversion')),
                    ('proposed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('review', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='lines', to='review.annualreview')),
                ],
                options={
                    'ordering': ['decision__area__order', 'decision__title'],
                    'constraints': [models.UniqueConstraint(fields=('review', 'decision'), name='one_line_a_decision'), models.CheckConstraint(condition=models.Q(('decided_on__isnull', True), models.Q(('outcome', ''), _negated=True), _connector='OR'), name='decided_with_an_outcome', violation_error_message='Nothing is proposed here yet that could be decided.')],
                },
            ), migrations.CreateModel(
                name='ReviewLineEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('outcome', models.CharField(blank=True, choices=[('keep', 'Keep'), ('reword', 'Change the wording'), ('change_type', 'Change the type'), ('retire', 'Retire'), ('new', 'New')], max_length=11)),
                    ('challenges', models.TextField(blank=True, verbose_name='common challenges')),
                    ('opportunities', models.TextField(blank=True)),
                    ('reason', models.TextField(blank=True, verbose_name='why this outcome')),
                    ('options', models.TextField(blank=True, verbose_name='options considered')),
                    ('experts', models.CharField(blank=True, help_text='Those who know most about it, by name or role: a teacher, a nurse, a caretaker.', max_length=300, verbose_name='experts consulted, whatever their rank')),
                    ('proposed_on', models.DateField(blank=True, null=True)),
                    ('decided_as', models.CharField(blank=True, max_length=100, verbose_name='decided by')),
                    ('decided_on', models.DateField(blank=True, null=True)),
                    ('decided_text', models.PositiveIntegerField(blank=True, null=True, verbose_name="the draft's save that was decided on")),
                    ('consulted', models.CharField(blank=True, max_length=300)),
                    ('after', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decisionversion')),
                    ('before', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decisionversion')),
                    ('decided_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('decision', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision')),
                    ('draft', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decisionversion')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='review.reviewline')),
                    ('proposed_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('review', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='review.annualreview')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='reviewplan',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "review_reviewplanevent" ("consult_until", "decide_by", "decides", "effective", "id", "opens", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publish_by") VALUES (NEW."consult_until", NEW."decide_by", NEW."decides", NEW."effective", NEW."id", NEW."opens", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."publish_by"); RETURN NULL;', hash='e9c665222a4804627791b7fd4e455bdd2a9066d3', operation='INSERT', pgid='pgtrigger_insert_insert_d2dce', table='review_reviewplan', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='reviewplan',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "review_reviewplanevent" ("consult_until", "decide_by", "decides", "effective", "id", "opens", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publish_by") VALUES (NEW."consult_until", NEW."decide_by", NEW."decides", NEW."effective", NEW."id", NEW."opens", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."publish_by"); RETURN NULL;', hash='6ca3066be93e2278c5ccbcb6c04b54d2ca020b7f', operation='UPDATE', pgid='pgtrigger_update_update_5535a', table='review_reviewplan', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='reviewplan',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "review_reviewplanevent" ("consult_until", "decide_by", "decides", "effective", "id", "opens", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publish_by") VALUES (OLD."consult_until", OLD."decide_by", OLD."decides", OLD."effective", OLD."id", OLD."opens", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."publish_by"); RETURN NULL;', hash='64282741b308cfb8786c9c4f0db1f492c7b8366d', operation='DELETE', pgid='pgtrigger_delete_delete_29b6e', table='review_reviewplan', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='annualreview',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "review_annualreviewevent" ("consult_until", "decide_by", "decides", "effective", "id", "lease_until", "opened_on", "opens", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "publish_by", "published_at", "publisher_id", "state", "version", "year_id") VALUES (NEW."consult_until", NEW."decide_by", NEW."decides", NEW."effective", NEW."id", NEW."lease_until", NEW."opened_on", NEW."opens", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."problem", NEW."publish_by", NEW."published_at", NEW."publisher_id", NEW."state", NEW."version", NEW."year_id"); RETURN NULL;', hash='f00b695756433b7dda92cd369432eb072c6e4c2b', operation='INSERT', pgid='pgtrigger_insert_insert_58673', table='review_annualreview', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='annualreview',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "review_annualreviewevent" ("consult_until", "decide_by", "decides", "effective", "id", "lease_until", "opened_on", "opens", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "publish_by", "published_at", "publisher_id", "state", "version", "year_id") VALUES (NEW."consult_until", NEW."decide_by", NEW."decides", NEW."effective", NEW."id", NEW."lease_until", NEW."opened_on", NEW."opens", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."problem", NEW."publish_by", NEW."published_at", NEW."publisher_id", NEW."state", NEW."version", NEW."year_id"); RETURN NULL;', hash='cb5a72bd2fab82f68cd9b29e3da9dd7523afa49a', operation='UPDATE', pgid='pgtrigger_update_update_310a7', table='review_annualreview', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='annualreview',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "review_annualreviewevent" ("consult_until", "decide_by", "decides", "effective", "id", "lease_until", "opened_on", "opens", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "publish_by", "published_at", "publisher_id", "state", "version", "year_id") VALUES (OLD."consult_until", OLD."decide_by", OLD."decides", OLD."effective", OLD."id", OLD."lease_until", OLD."opened_on", OLD."opens", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."problem", OLD."publish_by", OLD."published_at", OLD."publisher_id", OLD."state", OLD."version", OLD."year_id"); RETURN NULL;', hash='580b80ee9e33bceb7206283acb3151f5151ec927', operation='DELETE', pgid='pgtrigger_delete_delete_799a2', table='review_annualreview', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='reviewline',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "review_reviewlineevent" ("after_id", "before_id", "challenges", "consulted", "decided_as", "decided_by_id", "decided_on", "decided_text", "decision_id", "draft_id", "experts", "id", "opportunities", "options", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_by_id", "proposed_on", "reason", "review_id", "version") VALUES (NEW."after_id", NEW."before_id", NEW."challenges", NEW."consulted", NEW."decided_as", NEW."decided_by_id", NEW."decided_on", NEW."decided_text", NEW."decision_id", NEW."draft_id", NEW."experts", NEW."id", NEW."opportunities", NEW."options", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposed_by_id", NEW."proposed_on", NEW."reason", NEW."review_id", NEW."version"); RETURN NULL;', hash='e3e5aa5e951b48a83e74b52e61df593a86f2efc6', operation='INSERT', pgid='pgtrigger_insert_insert_36894', table='review_reviewline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='reviewline',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "review_reviewlineevent" ("after_id", "before_id", "challenges", "consulted", "decided_as", "decided_by_id", "decided_on", "decided_text", "decision_id", "draft_id", "experts", "id", "opportunities", "options", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_by_id", "proposed_on", "reason", "review_id", "version") VALUES (NEW."after_id", NEW."before_id", NEW."challenges", NEW."consulted", NEW."decided_as", NEW."decided_by_id", NEW."decided_on", NEW."decided_text", NEW."decision_id", NEW."draft_id", NEW."experts", NEW."id", NEW."opportunities", NEW."options", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposed_by_id", NEW."proposed_on", NEW."reason", NEW."review_id", NEW."version"); RETURN NULL;', hash='3b585ca06cc339697795c430276c2465c1654a95', operation='UPDATE', pgid='pgtrigger_update_update_0a458', table='review_reviewline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='reviewline',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "review_reviewlineevent" ("after_id", "before_id", "challenges", "consulted", "decided_as", "decided_by_id", "decided_on", "decided_text", "decision_id", "draft_id", "experts", "id", "opportunities", "options", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_by_id", "proposed_on", "reason", "review_id", "version") VALUES (OLD."after_id", OLD."before_id", OLD."challenges", OLD."consulted", OLD."decided_as", OLD."decided_by_id", OLD."decided_on", OLD."decided_text", OLD."decision_id", OLD."draft_id", OLD."experts", OLD."id", OLD."opportunities", OLD."options", OLD."outcome", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."proposed_by_id", OLD."proposed_on", OLD."reason", OLD."review_id", OLD."version"); RETURN NULL;', hash='bc4c7d99f5995e091421152c158178140d4c4691', operation='DELETE', pgid='pgtrigger_delete_delete_0c06a', table='review_reviewline', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='schoolconsulted',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "review_schoolconsultedevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "school_id", "seen_by_id", "seen_on") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_id", NEW."school_id", NEW."seen_by_id", NEW."seen_on"); RETURN NULL;', hash='da29ed72954af84d72fa778758f75fe28eba953e', operation='INSERT', pgid='pgtrigger_insert_insert_0d157', table='review_schoolconsulted', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='schoolconsulted',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "review_schoolconsultedevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "school_id", "seen_by_id", "seen_on") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_id", NEW."school_id", NEW."seen_by_id", NEW."seen_on"); RETURN NULL;', hash='c37cb07ba0bfabede8494974c7f58f64663b237e', operation='UPDATE', pgid='pgtrigger_update_update_9eaf0', table='review_schoolconsulted', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='schoolconsulted',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "review_schoolconsultedevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_id", "school_id", "seen_by_id", "seen_on") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_id", OLD."school_id", OLD."seen_by_id", OLD."seen_on"); RETURN NULL;', hash='5714957e8585fa73d582d49cb3eef1508ea56cc4', operation='DELETE', pgid='pgtrigger_delete_delete_13025', table='review_schoolconsulted', when='AFTER')),
            )],
        ),
    ]
