import django.db.models.deletion
import trust.schema
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('trust', '__first__'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Mail',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('digest', 'Daily digest'), ('urgent', 'Urgent')], max_length=6)),
                    ('day', models.DateField(verbose_name='working day')),
                    ('message_id', models.CharField(max_length=200, unique=True, verbose_name='Message-ID')),
                    ('state', models.CharField(choices=[('waiting', 'Waiting'), ('claimed', 'Next to be sent'), ('sending', 'Being sent'), ('sent', 'Sent'), ('in_doubt', 'In doubt, will be sent again'), ('failed', 'Refused'), ('withdrawn', 'Withdrawn')], default='waiting', max_length=9)),
                    ('batch', models.PositiveIntegerField(blank=True, null=True, verbose_name='batch of the worker that holds it')),
                    ('attempts', models.PositiveSmallIntegerField(default=0)),
                    ('doubts', models.PositiveSmallIntegerField(default=0, verbose_name='times its sending was cut off')),
                    ('subject', models.CharField(max_length=250)),
                    ('text', models.TextField()),
                    ('html', models.TextField()),
                    ('problem', models.CharField(blank=True, max_length=300, verbose_name='what went wrong last')),
                    ('made_at', models.DateTimeField()),
                    ('next_try_at', models.DateTimeField()),
                    ('claimed_at', models.DateTimeField(blank=True, null=True)),
                    ('sent_at', models.DateTimeField(blank=True, null=True)),
                    ('recipient', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='mails', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['-made_at', '-pk'],
                    'indexes': [models.Index(condition=models.Q(('state__in', ['waiting', 'in_doubt'])), fields=['next_try_at'], name='mail_to_be_sent'), models.Index(condition=models.Q(('state__in', ['claimed', 'sending'])), fields=['batch'], name='mail_held'), models.Index(fields=['recipient', '-made_at'], name='mail_of_a_person')],
                    'constraints': [models.UniqueConstraint(condition=models.Q(('kind', 'digest'), models.Q(('state', 'withdrawn'), _negated=True)), fields=('recipient', 'day'), name='one_digest_a_day', violation_error_message='This person has a digest of that day already.'), models.CheckConstraint(condition=models.Q(('state__in', ['claimed', 'sending']), ('batch__isnull', True), _connector='XOR'), name='mail_held_by_a_batch'), models.CheckConstraint(condition=models.Q(('state', 'sent'), ('sent_at__isnull', True), _connector='XOR'), name='mail_sent_has_a_time')],
                },
            ), migrations.CreateModel(
                name='Notice',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('key', models.CharField(max_length=200, unique=True)),
                    ('source', models.CharField(blank=True, max_length=40)),
                    ('thread', models.CharField(blank=True, max_length=120)),
                    ('subject', models.CharField(max_length=200)),
                    ('about', models.CharField(blank=True, max_length=200, verbose_name='school')),
                    ('reason', models.CharField(blank=True, max_length=300, verbose_name='the decision behind it')),
                    ('due_on', models.DateField(blank=True, null=True, verbose_name='due')),
                    ('link', models.CharField(max_length=300)),
                    ('escalated_from', models.CharField(blank=True, max_length=200, verbose_name='why it comes to you')),
                    ('urgent', models.BooleanField(default=False)),
                    ('created_at', models.DateTimeField(verbose_name='written')),
                    ('earliest', models.DateTimeField(verbose_name='not before')),
                    ('withdrawn_at', models.DateTimeField(blank=True, null=True)),
                    ('mail', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='notices', to='notices.mail')),
                    ('recipient', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='notices', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'ordering': ['-created_at', '-pk'],
                    'indexes': [models.Index(condition=models.Q(('mail__isnull', True), ('withdrawn_at__isnull', True)), fields=['recipient', 'earliest'], name='notice_pending'), models.Index(fields=['recipient', '-created_at'], name='notice_of_a_person')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('mail__isnull', True), ('withdrawn_at__isnull', True), _connector='OR'), name='notice_withdrawn_or_mailed')],
                },
            ), migrations.CreateModel(
                name='DeliveryEvent',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('written', 'Written'), ('replaced', 'Replaced by a newer notice about the same thing'), ('not_wanted', "Withdrawn: done meanwhile, or no longer this person's to do"), ('in_mail', 'Put into a mail'), ('sending', 'Handed to the mail server'), ('sent', 'Accepted by the mail server'), ('put_off', 'Not sent; will be tried again'), ('in_doubt', 'Cut off while it was being sent; will be sent again with the same Message-ID'), ('failed', 'Refused by the mail server')], max_length=10, verbose_name='what happened')),
                    ('at', models.DateTimeField(verbose_name='when')),
                    ('detail', models.CharField(blank=True, max_length=300)),
                    ('mail', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='events', to='notices.mail')),
                    ('notice', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='events', to='notices.notice')),
                ],
                options={
                    'ordering': ['at', 'pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('notice__isnull', True), ('mail__isnull', True), _connector='XOR'), name='event_of_a_notice_or_a_mail')],
                },
            )],
        ),
    ]
