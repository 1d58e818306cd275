import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import trust.models.records
import trust.schema
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Cluster',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=100, unique=True)),
                ],
                options={
                    'ordering': ['name'],
                },
            ), migrations.CreateModel(
                name='ClusterEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('name', models.CharField(max_length=100)),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='schools.cluster')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='FormerSchool',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('urn', models.PositiveIntegerField(unique=True, verbose_name='former URN')),
                    ('laestab', models.PositiveIntegerField(blank=True, null=True, verbose_name='former LAESTAB')),
                    ('name', models.CharField(blank=True, max_length=200)),
                    ('link', models.CharField(blank=True, max_length=60, verbose_name='kind of link')),
                    ('since', models.DateField(blank=True, null=True, verbose_name='linked on')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='FormerSchoolEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('urn', models.PositiveIntegerField(verbose_name='former URN')),
                    ('laestab', models.PositiveIntegerField(blank=True, null=True, verbose_name='former LAESTAB')),
                    ('name', models.CharField(blank=True, max_length=200)),
                    ('link', models.CharField(blank=True, max_length=60, verbose_name='kind of link')),
                    ('since', models.DateField(blank=True, null=True, verbose_name='linked on')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='schools.formerschool')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='RoleAssignment',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20)),
                    ('since', models.DateField(verbose_name='from')),
                    ('until', models.DateField(blank=True, null=True, verbose_name='last day')),
                ],
                options={
                    'ordering': ['role', 'since'],
                },
            ), migrations.CreateModel(
                name='RoleAssignmentEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('role', models.CharField(choices=[('trustee', 'Trustee'), ('member', 'Member of the trust'), ('ceo', 'Chief executive'), ('eht', 'Executive headteacher'), ('curriculum', 'Curriculum director'), ('subject_lead', 'Senior trust leader'), ('head', 'Headteacher'), ('senior_leader', 'Senior leader'), ('dsl', 'Designated safeguarding lead'), ('sendco', 'SENDCo'), ('chair', 'Chair of governors'), ('governor', 'Governor'), ('link_safeguarding', 'Link governor for safeguarding'), ('clerk', 'Governance professional (clerk)'), ('service_lead', 'Central service lead'), ('hr', 'HR lead'), ('it_admin', 'User administrator'), ('data_lead', 'Data lead'), ('staff', 'Member of staff'), ('dpo', 'Data protection officer'), ('reviewer', 'External reviewer')], max_length=20)),
                    ('since', models.DateField(verbose_name='from')),
                    ('until', models.DateField(blank=True, null=True, verbose_name='last day')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='School',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=200)),
                    ('sort_name', models.GeneratedField(db_persist=True, expression=trust.models.records.SortKey('name'), output_field=models.TextField())),
                    ('urn', models.PositiveIntegerField(blank=True, null=True, unique=True, verbose_name='URN')),
                    ('laestab', models.PositiveIntegerField(blank=True, db_index=True, null=True, verbose_name='LAESTAB')),
                    ('la_code', models.CharField(blank=True, max_length=3, verbose_name='local authority code')),
                    ('la_name', models.CharField(blank=True, max_length=100, verbose_name='local authority')),
                    ('phase', models.CharField(choices=[('nursery', 'Nursery'), ('primary', 'Primary'), ('secondary', 'Secondary'), ('all_through', 'All-through'), ('post_16', 'Post-16'), ('special', 'Special'), ('alternative', 'Alternative provision')], max_length=12)),
                    ('kind', models.CharField(blank=True, max_length=100, verbose_name='type of establishment')),
                    ('lowest_age', models.PositiveSmallIntegerField(blank=True, null=True)),
                    ('highest_age', models.PositiveSmallIntegerField(blank=True, null=True)),
                    ('religious_character', models.CharField(blank=True, max_length=100)),
                    ('address', models.CharField(blank=True, max_length=300)),
                    ('postcode', models.CharField(blank=True, max_length=10)),
                    ('website', models.CharField(blank=True, max_length=300)),
                    ('roll', models.PositiveIntegerField(blank=True, null=True, verbose_name='pupils on roll')),
                    ('capacity', models.PositiveIntegerField(blank=True, null=True)),
                    ('colour', models.CharField(blank=True, max_length=7, validators=[django.core.validators.RegexValidator('^#[0-9a-fA-F]{6}$', 'Give the colour as # and six hexadecimal digits, such as #1f4e79.')])),
                    ('opened_on', models.DateField(blank=True, null=True)),
                    ('joined_on', models.DateField(blank=True, null=True, verbose_name='joined the trust on')),
                    ('left_on', models.DateField(blank=True, null=True, verbose_name='left the trust on')),
                ],
                options={
                    'ordering': ['sort_name'],
                },
            ), migrations.CreateModel(
                name='SchoolDay',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('date', models.DateField()),
                    ('kind', models.CharField(choices=[('inset', 'INSET day'), ('closed', 'Closed'), ('bank_holiday', 'Bank holiday'), ('open', 'Open to pupils')], max_length=12)),
                    ('title', models.CharField(blank=True, max_length=100)),
                ],
                options={
                    'ordering': ['date'],
                },
            ), migrations.CreateModel(
                name='SchoolDayEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('date', models.DateField()),
                    ('kind', models.CharField(choices=[('inset', 'INSET day'), ('closed', 'Closed'), ('bank_holiday', 'Bank holiday'), ('open', 'Open to pupils')], max_length=12)),
                    ('title', models.CharField(blank=True, max_length=100)),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='SchoolEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('name', models.CharField(max_length=200)),
                    ('sort_name', models.GeneratedField(db_persist=True, expression=trust.models.records.SortKey('name'), output_field=models.TextField())),
                    ('urn', models.PositiveIntegerField(blank=True, null=True, verbose_name='URN')),
                    ('laestab', models.PositiveIntegerField(blank=True, null=True, verbose_name='LAESTAB')),
                    ('la_code', models.CharField(blank=True, max_length=3, verbose_name='local authority code')),
                    ('la_name', models.CharField(blank=True, max_length=100, verbose_name='local authority')),
                    ('phase', models.CharField(choices=[('nursery', 'Nursery'), ('primary', 'Primary'), ('secondary', 'Secondary'), ('all_through', 'All-through'), ('post_16', 'Post-16'), ('special', 'Special'), ('alternative', 'Alternative provision')], max_length=12)),
                    ('kind', models.CharField(blank=True, max_length=100, verbose_name='type of establishment')),
                    ('lowest_age', models.PositiveSmallIntegerField(blank=True, null=True)),
                    ('highest_age', models.PositiveSmallIntegerField(blank=True, null=True)),
                    ('religious_character', models.CharField(blank=True, max_length=100)),
                    ('address', models.CharField(blank=True, max_length=300)),
                    ('postcode', models.CharField(blank=True, max_length=10)),
                    ('website', models.CharField(blank=True, max_length=300)),
                    ('roll', models.PositiveIntegerField(blank=True, null=True, verbose_name='pupils on roll')),
                    ('capacity', models.PositiveIntegerField(blank=True, null=True)),
                    ('colour', models.CharField(blank=True, max_length=7, validators=[django.core.validators.RegexValidator('^#[0-9a-fA-F]{6}$', 'Give the colour as # and six hexadecimal digits, such as #1f4e79.')])),
                    ('opened_on', models.DateField(blank=True, null=True)),
                    ('joined_on', models.DateField(blank=True, null=True, verbose_name='joined the trust on')),
                    ('left_on', models.DateField(blank=True, null=True, verbose_name='left the trust on')),
                ],
                options={
                    'abstract': False,
                },
            ), migrations.CreateModel(
                name='StaffPost',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('title', models.CharField(max_length=100)),
                    ('expertise', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None)),
                    ('since', models.DateField(blank=True, null=True)),
                    ('until', models.DateField(blank=True, null=True)),
                ],
                options={
                    'ordering': ['title'],
                },
            ), migrations.CreateModel(
                name='StaffPostEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('title', models.CharField(max_length=100)),
                    ('expertise', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None)),
                    ('since', models.DateField(blank=True, null=True)),
                    ('until', models.DateField(blank=True, null=True)),
                ],
                options={
                    'abstract': False,
                },
            ), pgtrigger.migrations.AddTrigger(
                model_name='cluster',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schools_clusterevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='b8d5ecdfb37d9a4e4f867994b35281f3db089f90', operation='INSERT', pgid='pgtrigger_insert_insert_79940', table='schools_cluster', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='cluster',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "schools_clusterevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='9ed03149d1abc3bfd0e14d18e7d33b7cba38a63c', operation='UPDATE', pgid='pgtrigger_update_update_1e845', table='schools_cluster', when='AFTER')),
            ), pgtrigger.migrations.AddTrigger(
                model_name='cluster',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schools_clusterevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='312c90d7921a9e28edb3d2888c1e9d4f00a62978', operation='DELETE', pgid='pgtrigger_delete_delete_5ea5c', table='schools_cluster', when='AFTER')),
            )],
        ),
    ]
