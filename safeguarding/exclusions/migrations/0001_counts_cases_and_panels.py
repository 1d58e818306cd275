import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
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
                name='RecordCategory',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(max_length=40, unique=True)),
                    ('label', models.CharField(max_length=100)),
                ],
                options={
                    'ordering': ['label'],
                },
            ), migrations.CreateModel(
                name='RecordCategoryEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False, max_length=40)),
                    ('label', models.CharField(max_length=100)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='exclusions.recordcategory')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='RecordCount',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('month', models.DateField(verbose_name='first day of the month')),
                    ('number', models.PositiveIntegerField()),
                    ('category', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='exclusions.recordcategory')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='schools.school')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('school', 'month', 'category'), name='one_record_count_a_month', violation_error_message='This school has a count of that kind for the month already.'), models.CheckConstraint(condition=models.Q(('month__day', 1)), name='record_count_of_a_whole_month', violation_error_message='A count is of a whole month: give its first day.')],
                },
            ), migrations.CreateModel(
                name='RecordCountEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('month', models.DateField(verbose_name='first day of the month')),
                    ('number', models.PositiveIntegerField()),
                    ('category', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='exclusions.recordcategory')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='exclusions.recordcount')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ExclusionCase',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('period', models.CharField(max_length=40, verbose_name='term')),
                    ('number', models.PositiveSmallIntegerField()),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='schools.school')),
                ],
                options={
                    'ordering': ['period', 'number'],
                    'constraints': [models.UniqueConstraint(fields=('school', 'period', 'number'), name='one_case_a_number', violation_error_message='This school has a case of that number in the term already.')],
                },
            ), migrations.CreateModel(
                name='Spell',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('suspension', 'Suspension'), ('permanent', 'Permanent exclusion')], max_length=10)),
                    ('first_day', models.DateField()),
                    ('days', models.DecimalField(blank=True, decimal_places=1, max_digits=4, null=True, verbose_name='school days')),
                    ('told_on', models.DateField(verbose_name='governors told on')),
                    ('recorded_at', models.DateTimeField()),
                    ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='spells', to='exclusions.exclusioncase')),
                    ('recorded_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['first_day', 'pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('days__isnull', True), ('kind', 'permanent')), models.Q(('days__gt', 0), ('kind', 'suspension')), _connector='OR'), name='spell_days_of_a_suspension', violation_error_message='A suspension has days, a permanent exclusion has none.'), models.CheckConstraint(condition=models.Q(('told_on__gte', models.F('first_day'))), name='spell_told_after_it_began', violation_error_message='Governors cannot be told before it began.')],
                },
            ), migrations.CreateModel(
                name='SpellEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('kind', models.CharField(choices=[('suspension', 'Suspension'), ('permanent', 'Permanent exclusion')], max_length=10)),
                    ('first_day', models.DateField()),
                    ('days', models.DecimalField(blank=True, decimal_places=1, max_digits=4, null=True, verbose_name='school days')),
                    ('told_on', models.DateField(verbose_name='governors told on')),
                    ('recorded_at', models.DateTimeField()),
                    ('case', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='exclusions.exclusioncase')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='exclusions.spell')),
                    ('recorded_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='TermRoll',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('period', models.CharField(max_length=40, verbose_name='term')),
                    ('pupils', models.PositiveIntegerField(verbose_name='pupils on roll')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='schools.school')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('school', 'period'), name='one_roll_a_school_and_term', violation_error_message='This school has a roll for the term already.')],
                },
            ), migrations.CreateModel(
                name='TermRollEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('period', models.CharField(max_length=40, verbose_name='term')),
                    ('pupils', models.PositiveIntegerField(verbose_name='pupils on roll')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='exclusions.termroll')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ExclusionCaseEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('period', models.CharField(max_length=40, verbose_name='term')),
                    ('number', models.PositiveSmallIntegerField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='exclusions.exclusioncase')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ExclusionReason',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.CharField(max_length=4)),
                    ('label', models.CharField(max_length=120)),
                    ('source', models.CharField(blank=True, max_length=200)),
                    ('own', models.BooleanField(default=True, verbose_name='not yet checked against the guidance in force')),
                    ('year', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.academicyear')),
                ],
                options={
                    'ordering': ['label'],
                    'constraints': [models.UniqueConstraint(fields=('year', 'code'), name='one_exclusion_reason_a_year', violation_error_message="This year's list has that code already.")],
                },
            ), migrations.CreateModel(
                name='ExclusionCount',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('period', models.CharField(max_length=40, verbose_name='term')),
                    ('kind', models.CharField(choices=[('suspension', 'Suspension'), ('permanent', 'Permanent exclusion')], max_length=10)),
                    ('number', models.PositiveIntegerField()),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='schools.school')),
                    ('reason', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='exclusions.exclusionreason')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('school', 'period', 'kind', 'reason'), name='one_count_a_reason', nulls_distinct=False, violation_error_message='This school has a count for that reason in the term already.')],
                },
            ), migrations.CreateModel(
                name='ExclusionCountEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('period', models.CharField(max_length=40, verbose_name='term')),
                    ('kind', models.CharField(choices=[('suspension', 'Suspension'), ('permanent', 'Permanent exclusion')], max_length=10)),
                    ('number', models.PositiveIntegerField()),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='exclusions.exclusioncount')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('reason', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='exclusions.exclusionreason')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='ExclusionReasonEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.CharField(max_length=4)),
                    ('label', models.CharField(max_length=120)),
                    ('source', models.CharField(blank=True, max_length=200)),
                    ('own', models.BooleanField(default=True, verbose_name='not yet checked against the guidance in force')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='exclusions.exclusionreason')),
                    ('year', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.academicyear')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PanelRule',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('trigger', models.CharField(choices=[('permanent', 'Permanent exclusion'), ('long', 'Many days suspended in one term')], max_length=10)),
                    ('more_than', models.DecimalField(blank=True, decimal_places=1, max_digits=4, null=True, verbose_name='more than so many days in the term')),
                    ('within', models.PositiveSmallIntegerField(verbose_name='school days')),
                    ('source', models.CharField(max_length=300)),
                    ('own', models.BooleanField(default=True, verbose_name='not yet checked against the guidance in force')),
                    ('year', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.academicyear')),
                ],
                options={
                    'ordering': ['year', 'trigger'],
                    'constraints': [models.UniqueConstraint(fields=('year', 'trigger'), name='one_panel_rule_a_year', violation_error_message='This year has a rule for that already.')],
                },
            ), migrations.CreateModel(
                name='Panel',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('period', models.CharField(max_length=40, verbose_name='term')),
                    ('number', models.PositiveSmallIntegerField(verbose_name='case number')),
                    ('days', models.DecimalField(blank=True, decimal_places=1, max_digits=4, null=True, verbose_name='days in the term')),
                    ('told_on', models.DateField(verbose_name='governors told on')),
                    ('due_on', models.DateField(verbose_name='to be considered by')),
                    ('meets_on', models.DateField(blank=True, null=True)),
                    ('decision', models.CharField(blank=True, choices=[('reinstated', 'Reinstated'), ('upheld', 'Not reinstated'), ('ended', 'Ended by the head before the panel met')], max_length=10)),
                    ('decided_on', models.DateField(blank=True, null=True)),
                    ('letters_on', models.DateField(blank=True, null=True, verbose_name='parents, head and local authority told on')),
                    ('raised_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='schools.school')),
                    ('rule', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='exclusions.panelrule')),
                ],
                options={
                    'ordering': ['due_on', 'pk'],
                    'constraints': [models.UniqueConstraint(fields=('school', 'period', 'number', 'rule'), name='one_panel_a_case_and_rule', violation_error_message='A panel was raised for this already.'), models.CheckConstraint(condition=models.Q(models.Q(('decided_on__isnull', True), ('decision', '')), models.Q(models.Q(('decision', ''), _negated=True), ('decided_on__isnull', False)), _connector='OR'), name='panel_decided_on_a_day', violation_error_message='A decision needs its day.')],
                },
            ), migrations.CreateModel(
                name='PanelEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('period', models.CharField(max_length=40, verbose_name='term')),
                    ('number', models.PositiveSmallIntegerField(verbose_name='case number')),
                    ('days', models.DecimalField(blank=True, decimal_places=1, max_digits=4, null=True, verbose_name='days in the term')),
                    ('told_on', models.DateField(verbose_name='governors told on')),
                    ('due_on', models.DateField(verbose_name='to be considered by')),
                    ('meets_on', models.DateField(blank=True, null=True)),
                    ('decision', models.CharField(blank=True, choices=[('reinstated', 'Reinstated'), ('upheld', 'Not reinstated'), ('ended', 'Ended by the head before the panel met')], max_length=10)),
                    ('decided_on', models.DateField(blank=True, null=True)),
                    ('letters_on', models.DateField(blank=True, null=True, verbose_name='parents, head and local authority told on')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='exclusions.panel')),
                    ('raised_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('rule', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='exclusions.panelrule')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='PanelRuleEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('trigger', models.CharField(choices=[('permanent', 'Permanent exclusion'), ('long', 'Many days suspended in one term')], max_length=10)),
                    ('more_than', models.DecimalField(blank=True, decimal_places=1, max_digits=4, null=True, verbose_name='more than so many days in the term')),
                    ('within', models.PositiveSmallIntegerField(verbose_name='school days')),
                    ('source', models.CharField(max_length=300)),
                    ('own', models.BooleanField(default=True, verbose_name='not yet checked against the guidance in force')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='exclusions.panelrule')),
                    ('year', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.academicyear')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='recordcategory',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_recordcategoryevent" ("code", "id", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."label", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='7bbdad4e23a4a04cfb5c24994bf26a7a93b4aea9', operation='INSERT', pgid='pgtrigger_insert_insert_e75d6', table='exclusions_recordcategory', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='recordcategory',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "exclusions_recordcategoryevent" ("code", "id", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."label", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='660f6f05a6ea668377f9717298679f6fe0ae7c47', operation='UPDATE', pgid='pgtrigger_update_update_1d2b7', table='exclusions_recordcategory', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='recordcategory',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_recordcategoryevent" ("code", "id", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."id", OLD."label", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='57179e7f9cb2c67131d6c1ab8b44e9fbc408120e', operation='DELETE', pgid='pgtrigger_delete_delete_9bab5', table='exclusions_recordcategory', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='exclusioncase',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_exclusioncaseevent" ("id", "number", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (NEW."id", NEW."number", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id"); RETURN NULL;', hash='229feb505900bde2c1f12a134dfac5ec6b06525f', operation='INSERT', pgid='pgtrigger_insert_insert_fe8b4', table='exclusions_exclusioncase', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='exclusioncase',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "exclusions_exclusioncaseevent" ("id", "number", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (NEW."id", NEW."number", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id"); RETURN NULL;', hash='e5f74b5b070561f5f52a2ce0f18d6426aa3c1d29', operation='UPDATE', pgid='pgtrigger_update_update_d8977', table='exclusions_exclusioncase', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='exclusioncase',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_exclusioncaseevent" ("id", "number", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (OLD."id", OLD."number", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id"); RETURN NULL;', hash='149d6f2eecb1205c94fa0c0e50e0cc713b51d06c', operation='DELETE', pgid='pgtrigger_delete_delete_146d7', table='exclusions_exclusioncase', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='exclusionreason',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_exclusionreasonevent" ("code", "id", "label", "own", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "year_id") VALUES (NEW."code", NEW."id", NEW."label", NEW."own", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source", NEW."year_id"); RETURN NULL;', hash='d70428366dba23b72ed063eeed0f9df95fe0cafa', operation='INSERT', pgid='pgtrigger_insert_insert_a972f', table='exclusions_exclusionreason', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='exclusionreason',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "exclusions_exclusionreasonevent" ("code", "id", "label", "own", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "year_id") VALUES (NEW."code", NEW."id", NEW."label", NEW."own", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source", NEW."year_id"); RETURN NULL;', hash='b9dc2f1a5bfcc7182763bad860b6f8020b47ce5d', operation='UPDATE', pgid='pgtrigger_update_update_dad33', table='exclusions_exclusionreason', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='exclusionreason',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_exclusionreasonevent" ("code", "id", "label", "own", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "year_id") VALUES (OLD."code", OLD."id", OLD."label", OLD."own", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source", OLD."year_id"); RETURN NULL;', hash='de59d8011d6aa57ffd6cb6dacece4a8d7ae2f8a6', operation='DELETE', pgid='pgtrigger_delete_delete_bdeba', table='exclusions_exclusionreason', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='exclusioncount',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_exclusioncountevent" ("id", "kind", "number", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason_id", "school_id") VALUES (NEW."id", NEW."kind", NEW."number", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason_id", NEW."school_id"); RETURN NULL;', hash='860d5ae0be4f69e23f285bfdefff76ec86656ef3', operation='INSERT', pgid='pgtrigger_insert_insert_2d6c1', table='exclusions_exclusioncount', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='exclusioncount',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "exclusions_exclusioncountevent" ("id", "kind", "number", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason_id", "school_id") VALUES (NEW."id", NEW."kind", NEW."number", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason_id", NEW."school_id"); RETURN NULL;', hash='573d8a68a5ec93d137a73c461e66caf1c87c0854', operation='UPDATE', pgid='pgtrigger_update_update_0dde2', table='exclusions_exclusioncount', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='exclusioncount',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_exclusioncountevent" ("id", "kind", "number", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason_id", "school_id") VALUES (OLD."id", OLD."kind", OLD."number", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason_id", OLD."school_id"); RETURN NULL;', hash='4b2cda57e463afe1175e336cb056ff937ec77121', operation='DELETE', pgid='pgtrigger_delete_delete_b45ca', table='exclusions_exclusioncount', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='panelrule',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_panelruleevent" ("id", "more_than", "own", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "trigger", "within", "year_id") VALUES (NEW."id", NEW."more_than", NEW."own", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source", NEW."trigger", NEW."within", NEW."year_id"); RETURN NULL;', hash='18118fad9c14100d4e080eaa4815019c7aa00204', operation='INSERT', pgid='pgtrigger_insert_insert_f853b', table='exclusions_panelrule', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='panelrule',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "exclusions_panelruleevent" ("id", "more_than", "own", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "trigger", "within", "year_id") VALUES (NEW."id", NEW."more_than", NEW."own", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source", NEW."trigger", NEW."within", NEW."year_id"); RETURN NULL;', hash='928a788a4ca281d65210aff91e85ec32c5694415', operation='UPDATE', pgid='pgtrigger_update_update_9e64c', table='exclusions_panelrule', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='panelrule',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_panelruleevent" ("id", "more_than", "own", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "trigger", "within", "year_id") VALUES (OLD."id", OLD."more_than", OLD."own", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source", OLD."trigger", OLD."within", OLD."year_id"); RETURN NULL;', hash='c58ede7db9827676a7383af237d9e7b2a4527f1a', operation='DELETE', pgid='pgtrigger_delete_delete_79b99', table='exclusions_panelrule', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='panel',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_panelevent" ("days", "decided_on", "decision", "due_on", "id", "letters_on", "meets_on", "number", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "raised_by_id", "rule_id", "school_id", "told_on", "version") VALUES (NEW."days", NEW."decided_on", NEW."decision", NEW."due_on", NEW."id", NEW."letters_on", NEW."meets_on", NEW."number", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."raised_by_id", NEW."rule_id", NEW."school_id", NEW."told_on", NEW."version"); RETURN NULL;', hash='e2fb774cd81bc41f6361d344af418988e668dbf7', operation='INSERT', pgid='pgtrigger_insert_insert_967e6', table='exclusions_panel', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='panel',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "exclusions_panelevent" ("days", "decided_on", "decision", "due_on", "id", "letters_on", "meets_on", "number", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "raised_by_id", "rule_id", "school_id", "told_on", "version") VALUES (NEW."days", NEW."decided_on", NEW."decision", NEW."due_on", NEW."id", NEW."letters_on", NEW."meets_on", NEW."number", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."raised_by_id", NEW."rule_id", NEW."school_id", NEW."told_on", NEW."version"); RETURN NULL;', hash='c6569c49107e5ec7db935020bcf3f18f8e11d34c', operation='UPDATE', pgid='pgtrigger_update_update_01aa1', table='exclusions_panel', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='panel',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_panelevent" ("days", "decided_on", "decision", "due_on", "id", "letters_on", "meets_on", "number", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "raised_by_id", "rule_id", "school_id", "told_on", "version") VALUES (OLD."days", OLD."decided_on", OLD."decision", OLD."due_on", OLD."id", OLD."letters_on", OLD."meets_on", OLD."number", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."raised_by_id", OLD."rule_id", OLD."school_id", OLD."told_on", OLD."version"); RETURN NULL;', hash='82ebf0be42fb53cfe6ad12711f4bd5f4bc36911f', operation='DELETE', pgid='pgtrigger_delete_delete_8b11d', table='exclusions_panel', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='recordcount',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_recordcountevent" ("category_id", "id", "month", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (NEW."category_id", NEW."id", NEW."month", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id"); RETURN NULL;', hash='bc9b72c854e9c2b421038a65917cbd22662932f8', operation='INSERT', pgid='pgtrigger_insert_insert_b1fa3', table='exclusions_recordcount', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='recordcount',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "exclusions_recordcountevent" ("category_id", "id", "month", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (NEW."category_id", NEW."id", NEW."month", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id"); RETURN NULL;', hash='5e82a1917d37d762aca82cb2d54c8126569c6240', operation='UPDATE', pgid='pgtrigger_update_update_7fe24', table='exclusions_recordcount', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='recordcount',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_recordcountevent" ("category_id", "id", "month", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (OLD."category_id", OLD."id", OLD."month", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id"); RETURN NULL;', hash='95e7dde43c3a384c24f9e55ea2e795e6007857d8', operation='DELETE', pgid='pgtrigger_delete_delete_df03d', table='exclusions_recordcount', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='spell',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_spellevent" ("case_id", "days", "first_day", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "told_on") VALUES (NEW."case_id", NEW."days", NEW."first_day", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."told_on"); RETURN NULL;', hash='c870b4999ec33f9453f30dff9e9034568e081d37', operation='INSERT', pgid='pgtrigger_insert_insert_eeb44', table='exclusions_spell', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='spell',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "exclusions_spellevent" ("case_id", "days", "first_day", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "told_on") VALUES (NEW."case_id", NEW."days", NEW."first_day", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."told_on"); RETURN NULL;', hash='3db23dced1e26c8c842c1c61442579bed069c17f', operation='UPDATE', pgid='pgtrigger_update_update_09137', table='exclusions_spell', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='spell',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_spellevent" ("case_id", "days", "first_day", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "told_on") VALUES (OLD."case_id", OLD."days", OLD."first_day", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."recorded_at", OLD."recorded_by_id", OLD."told_on"); RETURN NULL;', hash='dfb0997a10db86357a9b9e78214013851c38dd03', operation='DELETE', pgid='pgtrigger_delete_delete_3ebc0', table='exclusions_spell', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='termroll',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_termrollevent" ("id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pupils", "school_id") VALUES (NEW."id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."pupils", NEW."school_id"); RETURN NULL;', hash='bdec30d21c4ae7a26870fea1066ecf7ec300c9ef', operation='INSERT', pgid='pgtrigger_insert_insert_d8521', table='exclusions_termroll', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='termroll',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "exclusions_termrollevent" ("id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pupils", "school_id") VALUES (NEW."id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."pupils", NEW."school_id"); RETURN NULL;', hash='fd68a30e5b9742904f592bfaffb92ac084bbc69c', operation='UPDATE', pgid='pgtrigger_update_update_2a4bf', table='exclusions_termroll', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='termroll',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "exclusions_termrollevent" ("id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pupils", "school_id") VALUES (OLD."id", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."pupils", OLD."school_id"); RETURN NULL;', hash='c529679fe35db334bfe4af86daf0a489e067e957', operation='DELETE', pgid='pgtrigger_delete_delete_c753e', table='exclusions_termroll', when='AFTER')),
            )],
        ),
    ]
