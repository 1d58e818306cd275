import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('charter', '0006_own_versions'),
        ('contenttypes', '0002_remove_content_type_name'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('trust', '0001_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Comment',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('target_id', models.PositiveBigIntegerField()),
                    ('kind', models.CharField(choices=[('comment', 'Comment'), ('challenge', 'Challenge')], default='comment', max_length=9)),
                    ('text', models.TextField(verbose_name='what you want to say')),
                    ('at', models.DateTimeField()),
                    ('response', models.TextField(blank=True)),
                    ('response_at', models.DateTimeField(blank=True, null=True)),
                    ('addressed_to', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='challenges', to=settings.AUTH_USER_MODEL)),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('response_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('target_type', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='contenttypes.contenttype')),
                ],
                options={
                    'ordering': ['at', 'pk'],
                    'indexes': [models.Index(fields=['target_type', 'target_id'], name='comment_about')],
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('kind', 'challenge'), _negated=True), ('addressed_to__isnull', False), _connector='OR'), name='challenge_has_an_addressee', violation_error_message='Say who should answer your challenge.'), models.CheckConstraint(condition=models.Q(models.Q(('response', ''), ('response_at__isnull', True), ('response_by__isnull', True)), models.Q(models.Q(('response', ''), _negated=True), ('response_at__isnull', False), ('response_by__isnull', False)), _connector='OR'), name='response_whole', violation_error_message='A response has words, a name and a date.')],
                },
            ), migrations.CreateModel(
                name='CommentEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('target_id', models.PositiveBigIntegerField()),
                    ('kind', models.CharField(choices=[('comment', 'Comment'), ('challenge', 'Challenge')], default='comment', max_length=9)),
                    ('text', models.TextField(verbose_name='what you want to say')),
                    ('at', models.DateTimeField()),
                    ('response', models.TextField(blank=True)),
                    ('response_at', models.DateTimeField(blank=True, null=True)),
                    ('addressed_to', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='charter.comment')),
                    ('response_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('target_type', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='contenttypes.contenttype')),
                ],
                options={
                    'abstract': False,
                },
            )],
        ),
        migrations.AddConstraint(
            model_name='decisionversion',
            constraint=models.UniqueConstraint(condition=models.Q(('status__in', ['proposed', 'consulting', 'decided'])), fields=('decision', 'year'), name='one_draft_a_year', violation_error_message='There is a draft of this decision for that year already. Open that one.'),
        ),
        trust.schema.Together(
            operations=[pgtrigger.migrations.AddTrigger(
                model_name='comment',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_commentevent" ("addressed_to_id", "at", "by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "response", "response_at", "response_by_id", "target_id", "target_type_id", "text") VALUES (NEW."addressed_to_id", NEW."at", NEW."by_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."response", NEW."response_at", NEW."response_by_id", NEW."target_id", NEW."target_type_id", NEW."text"); RETURN NULL;', hash='522e85d04aeaf192fe059fddc0a65b225612d52d', operation='INSERT', pgid='pgtrigger_insert_insert_6f585', table='charter_comment', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='comment',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "charter_commentevent" ("addressed_to_id", "at", "by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "response", "response_at", "response_by_id", "target_id", "target_type_id", "text") VALUES (NEW."addressed_to_id", NEW."at", NEW."by_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."response", NEW."response_at", NEW."response_by_id", NEW."target_id", NEW."target_type_id", NEW."text"); RETURN NULL;', hash='7c8927f71fe82bfc79541a4359db7fbc4708deed', operation='UPDATE', pgid='pgtrigger_update_update_c2b35', table='charter_comment', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='comment',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "charter_commentevent" ("addressed_to_id", "at", "by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "response", "response_at", "response_by_id", "target_id", "target_type_id", "text") VALUES (OLD."addressed_to_id", OLD."at", OLD."by_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."response", OLD."response_at", OLD."response_by_id", OLD."target_id", OLD."target_type_id", OLD."text"); RETURN NULL;', hash='a49cfd429b8573fcefd598252881c24f8f2f0934', operation='DELETE', pgid='pgtrigger_delete_delete_4f1f0', table='charter_comment', when='AFTER')),
            )],
        ),
    ]
