# One image for web, workers, beat and migrations: scripts/entry chooses. Nothing embedded is in it.
FROM node:24-bookworm-slim AS pages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM python:3.11-slim-bookworm
ENV PATH=/opt/concord/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    CONCORD_DATA=/data CONCORD_STATIC=/srv/static
# WeasyPrint's libraries; PostgreSQL's programs for backups, of the server's own version.
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core postgresql-common \
    && /usr/share/postgresql-common/pgdg/apt.postgresql.org.sh -y \
    && apt-get install -y --no-install-recommends postgresql-client-18 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /data concord \
    && install -d -o concord -g concord /data /backups
WORKDIR /app
COPY requirements.txt ./
RUN python -m venv /opt/concord && pip install --no-cache-dir -r requirements.txt
COPY . .
COPY --from=pages /app/node_modules node_modules
# No server is needed to collect files, and none must be looked for.
RUN python scripts/vendor && rm -rf node_modules \
    && DATABASE_URL=postgres:///none REDIS_URL=redis://none python manage.py collectstatic --no-input
USER concord
VOLUME /data
EXPOSE 8000
ENTRYPOINT ["scripts/entry"]
CMD ["web"]
