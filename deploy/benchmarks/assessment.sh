# What the benchmarks of the assessment have in common: PostgreSQL of its own, the service and the gateway. Read after common.sh.

secret=${CRM_SECRET:-demo-crm-nyc311}

# PostgreSQL of its own, of the binaries that the suite unpacks, with every commit on disk.
start_database() {
    start "postgresql-$1" $ordinary "$binaries/postgres" -D "$work/cluster" -p "$database_port" \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=512MB -c max_connections=100 \
        -c max_wal_size=8GB -c timezone=UTC
    database_pid=$pid
    until psql "$server" -qc 'select 1' >"$work/psql.log" 2>&1; do
        kill -0 "$database_pid" 2>/dev/null || fail 'PostgreSQL has ended.' "Read $work/postgresql-$1.log"
        sleep 0.2
    done
}

sql() {
    psql "$database" -qAtc "$1"
}

# Sets `service` and `service_pid`. $1: name of its log, $2: its port, $3: that of its management
start_service() {
    service=http://127.0.0.1:$2
    start "$1" env QUARKUS_HTTP_PORT="$2" QUARKUS_MANAGEMENT_PORT="$3" \
        QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$database_port/waymark_assessment" \
        QUARKUS_DATASOURCE_USERNAME=postgres QUARKUS_DATASOURCE_PASSWORD=none WAYMARK_ACCESS_ADOPT_UNTIL=2199-12-30 \
        "$java" -Xmx256m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        -jar "$home/assessment-service/target/quarkus-app/quarkus-run.jar"
    service_pid=$pid
    await_ready "$1" "http://127.0.0.1:$3"
}

start_gateway() {
    take_port
    http=$port
    take_port
    start gateway env QUARKUS_HTTP_PORT="$http" QUARKUS_MANAGEMENT_PORT="$port" WAYMARK_ASSESSMENT_URL="$service" \
        "$java" -Xmx256m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        -jar "$home/gateway/target/quarkus-app/quarkus-run.jar"
    gateway_pid=$pid
    await_ready gateway "http://127.0.0.1:$port"
    gateway=http://127.0.0.1:$http
}

# A fresh token of the integrator.
token() {
    curl -sS -f -d grant_type=client_credentials -d client_id=crm-nyc311 -d client_secret="$secret" \
        "$realm/protocol/openid-connect/token" | sed 's/.*"access_token" *: *"\([^"]*\)".*/\1/'
}

# $@: the rest of a call of curl as the integrator
call() {
    curl -sS -m 600 -H "Authorization: Bearer $(token)" "$@"
}

# CPU ticks of all that had a part since PostgreSQL has been started, ended connections included.
database_ticks() {
    own=$(sed 's/.*) //' "/proc/$database_pid/stat" | awk '{print $12 + $13 + $14 + $15}')
    for process in $(cat "/proc/$database_pid/task/$database_pid/children"); do
        ticks=$(sed 's/.*) //' "/proc/$process/stat" | awk '{print $12 + $13}')
        own=$((own + ticks))
    done
    printf '%d' "$own"
}

pipeline_ticks() {
    printf '%d' $(($(database_ticks) + $(cpu_ticks "$service_pid") + $(cpu_ticks "$gateway_pid")))
}

# Starts Keycloak, PostgreSQL with an empty database, the service and the gateway; sets `gateway`.
start_assessment() {
    start_neighbours
    binaries=$(dirname "$(find "$data" -type f -name postgres -path '*/bin/*' | head -n 1)")
    [ "$(id -u)" -eq 0 ] && ordinary='unshare -U' || ordinary=''
    take_port
    database_port=$port
    server="postgresql://postgres@127.0.0.1:$database_port/postgres"
    database="postgresql://postgres@127.0.0.1:$database_port/waymark_assessment"
    $ordinary "$binaries/initdb" -D "$work/cluster" -U postgres -A trust -E UTF8 --locale=C --locale-provider=builtin \
        --builtin-locale=C.UTF-8 >"$work/initdb.log"
    start_database first
    psql "$server" -qc 'create database waymark_assessment'
    export QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_MANAGEMENT_HOST=127.0.0.1 QUARKUS_OIDC_AUTH_SERVER_URL="$realm"
    take_port
    service_port=$port
    take_port
    management_port=$port
    start_service service "$service_port" "$management_port"
    start_gateway
}
