import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('charter', '0003_submission_locks'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Charter',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.SlugField(unique=True)),
                    ('title', models.CharField(max_length=100)),
                    ('about', models.TextField(blank=True)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                ],
                options={
                    'ordering': ['order', 'title'],
                },
            ), migrations.CreateModel(
                name='CharterEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.SlugField(db_index=False)),
                    ('title', models.CharField(max_length=100)),
                    ('about', models.TextField(blank=True)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.charter')),
                ],
                options={
                    'abstract': False,
                },
            )],
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='area',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='area',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='area',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='decision',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='decision',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='decision',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='decisionversion',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='decisionversion',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='decisionversion',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='proforma',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='proforma',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='proforma',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='submission',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='submission',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='submission',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='submission',
            name='accepted_stays',
        ),
        migrations.AddField(
            model_name='decision',
            name='required_by',
            field=models.CharField(blank=True, help_text="Empty: the trust's own choice.", max_length=200, verbose_name='law that requires it'),
        ),
        migrations.AddField(
            model_name='decisionevent',
            name='required_by',
            field=models.CharField(blank=True, help_text="Empty: the trust's own choice.", max_length=200, verbose_name='law that requires it'),
        ),
        migrations.AddField(
            model_name='decisionversion',
            name='active_ingredients',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None),
        ),
        migrations.AddField(
            model_name='decisionversion',
            name='experts',
            field=models.CharField(blank=True, max_length=300, verbose_name='experts consulted, whatever their rank'),
        ),
        migrations.AddField(
            model_name='decisionversion',
            name='in_year_note',
            field=models.TextField(blank=True, verbose_name='what happened'),
        ),
        migrations.AddField(
            model_name='decisionversion',
            name='in_year_reason',
            field=models.CharField(blank=True, choices=[('law', 'The law changed'), ('safeguarding', 'Safeguarding'), ('emergency', 'An emergency the chief executive declared')], max_length=12, verbose_name='why it changes in the year'),
        ),
        migrations.AddField(
            model_name='decisionversion',
            name='not_reviewed',
            field=models.BooleanField(default=False, verbose_name='carried over without a review'),
        ),
        migrations.AddField(
            model_name='decisionversion',
            name='options',
            field=models.TextField(blank=True, verbose_name='options considered'),
        ),
        migrations.AddField(
            model_name='decisionversion',
            name='took_effect_at',
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='decisionversionevent',
            name='active_ingredients',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None),
        ),
        migrations.AddField(
            model_name='decisionversionevent',
            name='experts',
            field=models.CharField(blank=True, max_length=300, verbose_name='experts consulted, whatever their rank'),
        ),
        migrations.AddField(
            model_name='decisionversionevent',
            name='in_year_note',
            field=models.TextField(blank=True, verbose_name='what happened'),
        ),
        migrations.AddField(
            model_name='decisionversionevent',
            name='in_year_reason',
            field=models.CharField(blank=True, choices=[('law', 'The law changed'), ('safeguarding', 'Safeguarding'), ('emergency', 'An emergency the chief executive declared')], max_length=12, verbose_name='why it changes in the year'),
        ),
        migrations.AddField(
            model_name='decisionversionevent',
            name='not_reviewed',
            field=models.BooleanField(default=False, verbose_name='carried over without a review'),
        ),
        migrations.AddField(
            model_name='decisionversionevent',
            name='options',
            field=models.TextField(blank=True, verbose_name='options considered'),
        ),
        migrations.AddField(
            model_name='decisionversionevent',
            name='took_effect_at',
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='proforma',
            name='decision',
            field=models.ForeignKey(blank=True, help_text='The decision that a school answers with it, where it has one of its own.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='forms', to='charter.decision'),
        ),
        migrations.AddField(
            model_name='proforma',
            name='shared',
            field=models.BooleanField(default=False, verbose_name='other schools may read what was published'),
        ),
        migrations.AddField(
            model_name='proforma',
            name='use',
            field=models.CharField(choices=[('standard', "The trust's form"), ('own_version', "A school's own version of an aligned decision"), ('approach', "A school's approach to an autonomous decision")], default='standard', max_length=11),
        ),
        migrations.AddField(
            model_name='proformaevent',
            name='decision',
            field=models.ForeignKey(blank=True, db_constraint=False, help_text='The decision that a school answers with it, where it has one of its own.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.decision'),
        ),
        migrations.AddField(
            model_name='proformaevent',
            name='shared',
            field=models.BooleanField(default=False, verbose_name='other schools may read what was published'),
        ),
        migrations.AddField(
            model_name='proformaevent',
            name='use',
            field=models.CharField(choices=[('standard', "The trust's form"), ('own_version', "A school's own version of an aligned decision"), ('approach', "A school's approach to an autonomous decision")], default='standard', max_length=11),
        ),
        migrations.AddField(
            model_name='submission',
            name='archived_at',
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='submission',
            name='archived_reason',
            field=models.CharField(blank=True, max_length=200),
        ),
        migrations.AddField(
            model_name='submissionevent',
            name='archived_at',
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='submissionevent',
            name='archived_reason',
            field=models.CharField(blank=True, max_length=200),
        ),
        trust.schema.Together(
            operations=[pgtrigger.migrations.AddTrigger(
                model_name='area',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_areaevent" ("charter_id", "code", "domain", "id", "name", "note", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."charter_id", NEW."code", NEW."domain", NEW."id", NEW."name", NEW."note", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='7f911fa2b5ee450eca954202d1962c1bf2681d18', operation='INSERT', pgid='pgtrigger_insert_insert_c1bbb', table='charter_area', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='area',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_areaevent" ("charter_id", "code", "domain", "id", "name", "note", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."charter_id", NEW."code", NEW."domain", NEW."id", NEW."name", NEW."note", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='d6c557409d1dc8949823151a5be36145600bbe4a', operation='UPDATE', pgid='pgtrigger_update_update_6c099', table='charter_area', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='area',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_areaevent" ("charter_id", "code", "domain", "id", "name", "note", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."charter_id", OLD."code", OLD."domain", OLD."id", OLD."name", OLD."note", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='880ce6469ae26cbaa5295e66e03b7ffcd3b6ad07', operation='DELETE', pgid='pgtrigger_delete_delete_fdccd', table='charter_area', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='decision',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_decisionevent" ("area_id", "code", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "required_by", "title") VALUES (NEW."area_id", NEW."code", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."required_by", NEW."title"); RETURN NULL;', hash='87ac410341bd861a800fee26ea1c3d30af5528d5', operation='INSERT', pgid='pgtrigger_insert_insert_6830e', table='charter_decision', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='decision',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_decisionevent" ("area_id", "code", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "required_by", "title") VALUES (NEW."area_id", NEW."code", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."required_by", NEW."title"); RETURN NULL;', hash='ae969a74895f98c724a873b4538248ed32b21481', operation='UPDATE', pgid='pgtrigger_update_update_afa69', table='charter_decision', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='decision',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_decisionevent" ("area_id", "code", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "required_by", "title") VALUES (OLD."area_id", OLD."code", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."required_by", OLD."title"); RETURN NULL;', hash='1b903a09b11e3732aafc3c663e754d31b8e7d6d0', operation='DELETE', pgid='pgtrigger_delete_delete_b10ec', table='charter_decision', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='decisionversion',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_decisionversionevent" ("active_ingredients", "approved_by", "approved_on", "cadence", "consulted", "decision_id", "effective_from", "effective_to", "evidence", "experts", "external_product", "id", "in_year_note", "in_year_reason", "lead_role", "minutes", "not_reviewed", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_role", "statement", "status", "took_effect_at", "type", "version", "what_stops", "why", "year_id") VALUES (NEW."active_ingredients", NEW."approved_by", NEW."approved_on", NEW."cadence", NEW."consulted", NEW."decision_id", NEW."effective_from", NEW."effective_to", NEW."evidence", NEW."experts", NEW."external_product", NEW."id", NEW."in_year_note", NEW."in_year_reason", NEW."lead_role", NEW."minutes", NEW."not_reviewed", NEW."options", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."responsible_role", NEW."statement", NEW."status", NEW."took_effect_at", NEW."type", NEW."version", NEW."what_stops", NEW."why", NEW."year_id"); RETURN NULL;', hash='218a7331dbfac5cbb9707978e2b31377274d94ed', operation='INSERT', pgid='pgtrigger_insert_insert_a7320', table='charter_decisionversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='decisionversion',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_decisionversionevent" ("active_ingredients", "approved_by", "approved_on", "cadence", "consulted", "decision_id", "effective_from", "effective_to", "evidence", "experts", "external_product", "id", "in_year_note", "in_year_reason", "lead_role", "minutes", "not_reviewed", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_role", "statement", "status", "took_effect_at", "type", "version", "what_stops", "why", "year_id") VALUES (NEW."active_ingredients", NEW."approved_by", NEW."approved_on", NEW."cadence", NEW."consulted", NEW."decision_id", NEW."effective_from", NEW."effective_to", NEW."evidence", NEW."experts", NEW."external_product", NEW."id", NEW."in_year_note", NEW."in_year_reason", NEW."lead_role", NEW."minutes", NEW."not_reviewed", NEW."options", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."responsible_role", NEW."statement", NEW."status", NEW."took_effect_at", NEW."type", NEW."version", NEW."what_stops", NEW."why", NEW."year_id"); RETURN NULL;', hash='fa0c1313e8131c617af62b711aaa9ba9e014e5af', operation='UPDATE', pgid='pgtrigger_update_update_73045', table='charter_decisionversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='decisionversion',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_decisionversionevent" ("active_ingredients", "approved_by", "approved_on", "cadence", "consulted", "decision_id", "effective_from", "effective_to", "evidence", "experts", "external_product", "id", "in_year_note", "in_year_reason", "lead_role", "minutes", "not_reviewed", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_role", "statement", "status", "took_effect_at", "type", "version", "what_stops", "why", "year_id") VALUES (OLD."active_ingredients", OLD."approved_by", OLD."approved_on", OLD."cadence", OLD."consulted", OLD."decision_id", OLD."effective_from", OLD."effective_to", OLD."evidence", OLD."experts", OLD."external_product", OLD."id", OLD."in_year_note", OLD."in_year_reason", OLD."lead_role", OLD."minutes", OLD."not_reviewed", OLD."options", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."responsible_role", OLD."statement", OLD."status", OLD."took_effect_at", OLD."type", OLD."version", OLD."what_stops", OLD."why", OLD."year_id"); RETURN NULL;', hash='54742d864c60d09392ec557944a9e86d4ae22725', operation='DELETE', pgid='pgtrigger_delete_delete_35deb', table='charter_decisionversion', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='proforma',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_proformaevent" ("classed", "code", "decision_id", "edit_capability", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "review_capability", "shared", "submit_capability", "title", "use", "view_capability") VALUES (NEW."classed", NEW."code", NEW."decision_id", NEW."edit_capability", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."review_capability", NEW."shared", NEW."submit_capability", NEW."title", NEW."use", NEW."view_capability"); RETURN NULL;', hash='8cd7a4295a562df82ac1d33bc65887b8a928b481', operation='INSERT', pgid='pgtrigger_insert_insert_03f0f', table='charter_proforma', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='proforma',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_proformaevent" ("classed", "code", "decision_id", "edit_capability", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "review_capability", "shared", "submit_capability", "title", "use", "view_capability") VALUES (NEW."classed", NEW."code", NEW."decision_id", NEW."edit_capability", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."review_capability", NEW."shared", NEW."submit_capability", NEW."title", NEW."use", NEW."view_capability"); RETURN NULL;', hash='ffdbb111325e5345c80a5fe7a618b4a4e02ca573', operation='UPDATE', pgid='pgtrigger_update_update_28b3a', table='charter_proforma', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='proforma',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_proformaevent" ("classed", "code", "decision_id", "edit_capability", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "review_capability", "shared", "submit_capability", "title", "use", "view_capability") VALUES (OLD."classed", OLD."code", OLD."decision_id", OLD."edit_capability", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose", OLD."review_capability", OLD."shared", OLD."submit_capability", OLD."title", OLD."use", OLD."view_capability"); RETURN NULL;', hash='0715165baec236e5fe072ffb654a8f0d222b920f', operation='DELETE', pgid='pgtrigger_delete_delete_ea9ab', table='charter_proforma', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='submission',
                trigger=pgtrigger.compiler.Trigger(name='accepted_stays', sql=pgtrigger.compiler.UpsertTriggerSql(func="IF OLD.state = 'accepted' THEN IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'archived_at' - 'archived_reason' = to_jsonb(OLD) - 'archived_at' - 'archived_reason' THEN RETURN NEW; END IF; RAISE EXCEPTION 'An accepted form is locked.' USING ERRCODE = 'check_violation'; END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;", hash='7eb2f797bb4c94efd537fb17462d82c5c27723a8', operation='UPDATE OR DELETE', pgid='pgtrigger_accepted_stays_cd062', table='charter_submission', when='BEFORE')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='submission',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_submissionevent" ("archived_at", "archived_reason", "due_item_id", "form_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "reviewed_at", "reviewed_by_id", "school_id", "started_at", "started_by_id", "state", "submitted_at", "submitted_by_id") VALUES (NEW."archived_at", NEW."archived_reason", NEW."due_item_id", NEW."form_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."previous_id", NEW."reviewed_at", NEW."reviewed_by_id", NEW."school_id", NEW."started_at", NEW."started_by_id", NEW."state", NEW."submitted_at", NEW."submitted_by_id"); RETURN NULL;', hash='167ac780ffd62ca76d33cf338c126dfa56fa99e5', operation='INSERT', pgid='pgtrigger_insert_insert_33c9b', table='charter_submission', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='submission',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_submissionevent" ("archived_at", "archived_reason", "due_item_id", "form_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "reviewed_at", "reviewed_by_id", "school_id", "started_at", "started_by_id", "state", "submitted_at", "submitted_by_id") VALUES (NEW."archived_at", NEW."archived_reason", NEW."due_item_id", NEW."form_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."previous_id", NEW."reviewed_at", NEW."reviewed_by_id", NEW."school_id", NEW."started_at", NEW."started_by_id", NEW."state", NEW."submitted_at", NEW."submitted_by_id"); RETURN NULL;', hash='b9e6b9f5974ebb1f6393348b0e9a02265a965413', operation='UPDATE', pgid='pgtrigger_update_update_411bc', table='charter_submission', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='submission',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_submissionevent" ("archived_at", "archived_reason", "due_item_id", "form_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "reviewed_at", "reviewed_by_id", "school_id", "started_at", "started_by_id", "state", "submitted_at", "submitted_by_id") VALUES (OLD."archived_at", OLD."archived_reason", OLD."due_item_id", OLD."form_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."previous_id", OLD."reviewed_at", OLD."reviewed_by_id", OLD."school_id", OLD."started_at", OLD."started_by_id", OLD."state", OLD."submitted_at", OLD."submitted_by_id"); RETURN NULL;', hash='0617a913d0fd17932fd869be151bd10ff95f0ccf', operation='DELETE', pgid='pgtrigger_delete_delete_867ca', table='charter_submission', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='charter',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_charterevent" ("about", "code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."about", NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title"); RETURN NULL;', hash='e4b29b296e2cb245183d1ba746ac8be92e6642a2', operation='INSERT', pgid='pgtrigger_insert_insert_2587e', table='charter_charter', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='charter',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_charterevent" ("about", "code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."about", NEW."code", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title"); RETURN NULL;', hash='cf66776034e075e27cfc8b5141a9847b73063aa8', operation='UPDATE', pgid='pgtrigger_update_update_5d1f2', table='charter_charter', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='charter',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_charterevent" ("about", "code", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (OLD."about", OLD."code", OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title"); RETURN NULL;', hash='c61f2ccacf355edfdb60982f481aa3ba60b610b6', operation='DELETE', pgid='pgtrigger_delete_delete_5c7ec', table='charter_charter', when='AFTER')),
            )],
        ),
        migrations.AddField(
            model_name='area',
            name='charter',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='areas', to='charter.charter'),
        ),
        migrations.AddField(
            model_name='areaevent',
            name='charter',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='charter.charter'),
        ),
    ]
