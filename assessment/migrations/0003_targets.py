import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('assessment', '0002_figure_keys'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('schools', '0002_initial'),
        ('trust', '0002_charter_public'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Target',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('pupil_group', models.CharField(choices=[('all', 'All pupils'), ('disadvantaged', 'Disadvantaged pupils'), ('send', 'Pupils with special educational needs'), ('eal', 'Pupils whose first language is not English'), ('care', 'Pupils who have or had a social worker')], default='all', max_length=40, verbose_name='pupils')),
                    ('value', models.FloatField(verbose_name='target')),
                    ('reason', models.TextField(blank=True, verbose_name='why it is lower than for all pupils')),
                    ('set_at', models.DateTimeField()),
                    ('measure', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='targets', to='assessment.measure')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='targets', to='schools.school')),
                    ('set_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('year', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.academicyear')),
                ],
                options={
                    'ordering': ['-year__first_day', 'school__sort_name', 'measure__order', 'pupil_group'],
                    'constraints': [models.UniqueConstraint(fields=('measure', 'school', 'year', 'pupil_group'), name='one_target_a_group', violation_error_message='There is a target for these pupils already. Change that one.')],
                },
            ), migrations.CreateModel(
                name='TargetEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('version', models.PositiveIntegerField(default=1, editable=False)),
                    ('pupil_group', models.CharField(choices=[('all', 'All pupils'), ('disadvantaged', 'Disadvantaged pupils'), ('send', 'Pupils with special educational needs'), ('eal', 'Pupils whose first language is not English'), ('care', 'Pupils who have or had a social worker')], default='all', max_length=40, verbose_name='pupils')),
                    ('value', models.FloatField(verbose_name='target')),
                    ('reason', models.TextField(blank=True, verbose_name='why it is lower than for all pupils')),
                    ('set_at', models.DateTimeField()),
                    ('measure', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='assessment.measure')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='assessment.target')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                    ('set_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('year', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trust.academicyear')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='target',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "assessment_targetevent" ("id", "measure_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pupil_group", "reason", "school_id", "set_at", "set_by_id", "value", "version", "year_id") VALUES (NEW."id", NEW."measure_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."pupil_group", NEW."reason", NEW."school_id", NEW."set_at", NEW."set_by_id", NEW."value", NEW."version", NEW."year_id"); RETURN NULL;', hash='3497aa6f289eeb9163e06c528dfbffde4318d6e2', operation='INSERT', pgid='pgtrigger_insert_insert_fd482', table='assessment_target', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='target',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "assessment_targetevent" ("id", "measure_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pupil_group", "reason", "school_id", "set_at", "set_by_id", "value", "version", "year_id") VALUES (NEW."id", NEW."measure_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."pupil_group", NEW."reason", NEW."school_id", NEW."set_at", NEW."set_by_id", NEW."value", NEW."version", NEW."year_id"); RETURN NULL;', hash='f9f2cb93619f01da79ac0d6f5f8bcaca9be58b9c', operation='UPDATE', pgid='pgtrigger_update_update_7ad01', table='assessment_target', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='target',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "assessment_targetevent" ("id", "measure_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pupil_group", "reason", "school_id", "set_at", "set_by_id", "value", "version", "year_id") VALUES (OLD."id", OLD."measure_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."pupil_group", OLD."reason", OLD."school_id", OLD."set_at", OLD."set_by_id", OLD."value", OLD."version", OLD."year_id"); RETURN NULL;', hash='a0e5bd0c5e010467990e44a07becb39951fe5297', operation='DELETE', pgid='pgtrigger_delete_delete_51807', table='assessment_target', when='AFTER')),
            )],
        ),
    ]
