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
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='KeyStaff',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('since', models.DateField(verbose_name='from')),
                    ('until', models.DateField(blank=True, null=True, verbose_name='last day')),
                    ('named_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='key_posts', to=settings.AUTH_USER_MODEL, verbose_name='who')),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='key_staff', to='schools.school')),
                ],
                options={
                    'verbose_name_plural': 'key staff',
                    'ordering': ['pk'],
                    'constraints': [models.UniqueConstraint(condition=models.Q(('until__isnull', True)), fields=('person', 'school'), name='key_staff_once', violation_error_message='This person is named already.'), models.CheckConstraint(condition=models.Q(('until__isnull', True), ('until__gte', models.F('since')), _connector='OR'), name='key_staff_in_order')],
                },
            ), migrations.CreateModel(
                name='KeyStaffEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('since', models.DateField(verbose_name='from')),
                    ('until', models.DateField(blank=True, null=True, verbose_name='last day')),
                    ('named_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='supervision.keystaff')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='SupervisionSession',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('held_on', models.DateField(verbose_name='date')),
                    ('supervisor', models.CharField(help_text='Name or service, such as a trained supervisor or CAMHS.', max_length=150)),
                    ('attended', models.BooleanField(default=True, verbose_name='it took place')),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='supervisions', to=settings.AUTH_USER_MODEL)),
                    ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='supervisions', to='schools.school')),
                ],
                options={
                    'ordering': ['-held_on', '-pk'],
                    'indexes': [models.Index(fields=['school', 'held_on'], name='supervision_by_school')],
                    'constraints': [models.UniqueConstraint(fields=('person', 'school', 'held_on'), name='one_supervision_a_day', violation_error_message='A session of that day is noted already.')],
                },
            ), migrations.CreateModel(
                name='SupervisionSessionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('held_on', models.DateField(verbose_name='date')),
                    ('supervisor', models.CharField(help_text='Name or service, such as a trained supervisor or CAMHS.', max_length=150)),
                    ('attended', models.BooleanField(default=True, verbose_name='it took place')),
                    ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='supervision.supervisionsession')),
                    ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schools.school')),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='keystaff',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "supervision_keystaffevent" ("id", "named_by_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "since", "until") VALUES (NEW."id", NEW."named_by_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."since", NEW."until"); RETURN NULL;', hash='21e746ab14d1713c9ca4ed4e0e581fbdaa80a29a', operation='INSERT', pgid='pgtrigger_insert_insert_8892a', table='supervision_keystaff', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='keystaff',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "supervision_keystaffevent" ("id", "named_by_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "since", "until") VALUES (NEW."id", NEW."named_by_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."since", NEW."until"); RETURN NULL;', hash='7405b639a00b8bb456f7eb3b281c5e9d3231089d', operation='UPDATE', pgid='pgtrigger_update_update_62f4f', table='supervision_keystaff', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='keystaff',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "supervision_keystaffevent" ("id", "named_by_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "since", "until") VALUES (OLD."id", OLD."named_by_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."since", OLD."until"); RETURN NULL;', hash='3df06842d5d26dfef07d169b074db6592d0c0077', operation='DELETE', pgid='pgtrigger_delete_delete_113a6', table='supervision_keystaff', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='supervisionsession',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "supervision_supervisionsessionevent" ("attended", "held_on", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "supervisor") VALUES (NEW."attended", NEW."held_on", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."school_id", NEW."supervisor"); RETURN NULL;', hash='6a81fe3dcb955e38305607eecf038e7f3041bef7', operation='INSERT', pgid='pgtrigger_insert_insert_42105', table='supervision_supervisionsession', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='supervisionsession',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "supervision_supervisionsessionevent" ("attended", "held_on", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "supervisor") VALUES (NEW."attended", NEW."held_on", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."school_id", NEW."supervisor"); RETURN NULL;', hash='c6ee7b556cbd4e39112bbf8ddd506cc538eb0ff6', operation='UPDATE', pgid='pgtrigger_update_update_08989', table='supervision_supervisionsession', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='supervisionsession',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "supervision_supervisionsessionevent" ("attended", "held_on", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "supervisor") VALUES (OLD."attended", OLD."held_on", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."school_id", OLD."supervisor"); RETURN NULL;', hash='b70e3f560c3b8213d1ec2e5172bcf1b7540b2244', operation='DELETE', pgid='pgtrigger_delete_delete_8a33c', table='supervision_supervisionsession', when='AFTER')),
            )],
        ),
    ]
