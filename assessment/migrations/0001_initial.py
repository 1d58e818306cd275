import django.contrib.postgres.fields
import trust.schema
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        trust.schema.Together(
            operations=[migrations.CreateModel(
                name='Figure',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('place', models.CharField(blank=True, max_length=20)),
                    ('phase', models.CharField(blank=True, max_length=12)),
                    ('academic_year', models.CharField(max_length=7)),
                    ('period', models.CharField(blank=True, max_length=20)),
                    ('pupil_group', models.CharField(default='all', max_length=40)),
                    ('value', models.FloatField(blank=True, null=True)),
                    ('numerator', models.BigIntegerField(blank=True, null=True)),
                    ('denominator', models.BigIntegerField(blank=True, null=True, verbose_name='number of pupils')),
                    ('low', models.FloatField(blank=True, null=True)),
                    ('high', models.FloatField(blank=True, null=True)),
                    ('status', models.CharField(blank=True, max_length=10)),
                    ('provisional', models.BooleanField(default=False)),
                    ('former_urn', models.PositiveIntegerField(blank=True, null=True)),
                    ('source_row', models.PositiveIntegerField(verbose_name='row in the file')),
                    ('known_from', models.DateTimeField()),
                    ('known_until', models.DateTimeField(blank=True, null=True)),
                ],
                options={
                    'ordering': ['-academic_year', 'pk'],
                },
            ), migrations.CreateModel(
                name='Measure',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.CharField(max_length=40, unique=True)),
                    ('name', models.CharField(max_length=100)),
                    ('short_name', models.CharField(max_length=30)),
                    ('unit', models.CharField(blank=True, max_length=20)),
                    ('kind', models.CharField(choices=[('proportion', 'Share of pupils'), ('rate', 'Events per 100 pupils'), ('mean', 'Average'), ('count', 'Number')], max_length=10)),
                    ('higher_is_better', models.BooleanField(blank=True, null=True)),
                    ('decimals', models.PositiveSmallIntegerField(default=0)),
                    ('spread', models.FloatField(blank=True, null=True, verbose_name='standard deviation between pupils')),
                    ('phases', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('nursery', 'Nursery'), ('primary', 'Primary'), ('secondary', 'Secondary'), ('all_through', 'All-through'), ('post_16', 'Post-16'), ('special', 'Special'), ('alternative', 'Alternative provision')], max_length=12), blank=True, default=list, size=None)),
                    ('headline', models.BooleanField(default=False)),
                    ('order', models.PositiveSmallIntegerField(default=0)),
                    ('definition', models.TextField(blank=True)),
                    ('source', models.CharField(blank=True, max_length=200)),
                ],
                options={
                    'ordering': ['order', 'code'],
                },
            ), migrations.CreateModel(
                name='MeasureYear',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('academic_year', models.CharField(max_length=7)),
                    ('status', models.CharField(choices=[('available', 'Available'), ('not_published', 'Not published this year'), ('changed', 'Definition changed: not comparable with the year before')], max_length=13)),
                    ('note', models.CharField(blank=True, max_length=200)),
                ],
                options={
                    'ordering': ['academic_year'],
                },
            )],
        ),
    ]
