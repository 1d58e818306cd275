import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('trust', '0001_initial'),
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='ReportRun',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(max_length=40)),
                    ('subject', models.PositiveBigIntegerField()),
                    ('as_at', models.DateField(verbose_name='as known at the end of')),
                    ('requested_at', models.DateTimeField()),
                    ('state', models.CharField(choices=[('queued', 'Waiting'), ('running', 'Being made'), ('finished', 'Ready'), ('failed', 'Not made')], default='queued', max_length=8)),
                    ('attempts', models.PositiveSmallIntegerField(default=0)),
                    ('lease_until', models.DateTimeField()),
                    ('finished_at', models.DateTimeField(blank=True, null=True)),
                    ('reason', models.CharField(blank=True, max_length=300, verbose_name='why it was not made')),
                    ('snapshot', models.TextField(blank=True)),
                    ('snapshot_sha256', models.CharField(blank=True, max_length=64)),
                    ('pdf', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trust.storedfile')),
                    ('requested_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['-requested_at', '-pk'],
                    'indexes': [models.Index(condition=models.Q(('state__in', ['queued', 'running'])), fields=['lease_until'], name='report_lease')],
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('finished_at__isnull', False), ('pdf__isnull', False), ('state', 'finished'), models.Q(('snapshot', ''), _negated=True), models.Q(('snapshot_sha256', ''), _negated=True)), models.Q(('pdf__isnull', True), ('snapshot', ''), models.Q(('state', 'finished'), _negated=True)), _connector='OR'), name='report_whole_or_not_at_all'), models.CheckConstraint(condition=models.Q(models.Q(('reason', ''), ('state', 'failed'), _negated=True), models.Q(('reason', ''), ('state', 'failed'), _connector='OR')), name='failed_report_says_why'), models.UniqueConstraint(condition=models.Q(('state__in', ['queued', 'running'])), fields=('kind', 'subject', 'as_at', 'requested_by'), name='report_asked_for_once', violation_error_message='You have asked for this report already; it is being made.')],
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='reportrun',
                trigger=pgtrigger.compiler.Trigger(name='issued_report_stays', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."state" = \'finished\')', func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='f11e3a30c1761cff78be799dc551b1ee65d1fd9d', operation='UPDATE OR DELETE', pgid='pgtrigger_issued_report_stays_bb4f0', table='reports_reportrun', when='BEFORE')),
            )],
        ),
    ]
