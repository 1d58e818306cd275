import django.contrib.postgres.indexes
import django.contrib.postgres.search
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='SearchLine',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('source', models.CharField(max_length=30)),
                ('key', models.CharField(max_length=80)),
                ('matter', models.CharField(max_length=200)),
                ('words', models.TextField(blank=True)),
                ('text', models.TextField(blank=True)),
                ('vector', models.GeneratedField(db_persist=True, expression=django.contrib.postgres.search.CombinedSearchVector(django.contrib.postgres.search.CombinedSearchVector(django.contrib.postgres.search.SearchVector('matter', config='english', weight='A'), '||', django.contrib.postgres.search.SearchVector('words', config='english', weight='B'), django.contrib.postgres.search.SearchConfig('english')), '||', django.contrib.postgres.search.SearchVector('text', config='english', weight='C'), django.contrib.postgres.search.SearchConfig('english')), output_field=django.contrib.postgres.search.SearchVectorField())),
            ],
            options={
                'ordering': ['source', 'key'],
                'indexes': [django.contrib.postgres.indexes.GinIndex(fields=['vector'], name='search_line_words')],
                'constraints': [models.UniqueConstraint(fields=('source', 'key'), name='searched_once')],
            },
        ),
    ]
