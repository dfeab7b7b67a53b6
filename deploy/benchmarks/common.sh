# What the benchmarks have in common; read by them, not run. They set `home` (the project's folder) before.

work=$(mktemp -d "${TMPDIR:-/tmp}/waymark-benchmark.XXXXXX")
started=''
next_port=18400
# Debian keeps nginx where only root looks for programs
PATH=$PATH:/usr/sbin no_proxy=127.0.0.1
export PATH no_proxy

fail() {
    printf '\nError: %s\nWhat to do: %s\n' "$1" "$2" >&2
    exit 1
}

# Ends what this script has started, and nothing else; then removes what it has written.
finish() {
    status=$?
    trap - EXIT
    for pid in $started; do
        kill "$pid" 2>/dev/null || true
    done
    for pid in $started; do
        wait "$pid" 2>/dev/null || true
    done
    if [ "$status" -eq 0 ]; then
        rm -rf "$work"
    else
        printf 'Logs and figures so far: %s\n' "$work" >&2
    fi
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# $@: pairs PROGRAM=PACKAGE
require() {
    missing=''
    for pair in "$@"; do
        command -v "${pair%%=*}" >/dev/null 2>&1 || missing="$missing ${pair#*=}"
    done
    [ -z "$missing" ] || fail "Programs are missing." "apt-get install$missing"
}

require_jdk() {
    java=${JAVA_HOME:-/usr}/bin/java
    [ -x "$java" ] && "$java" -version 2>&1 | grep -q 'version "\(2[5-9]\|[3-9][0-9]\)' ||
        fail 'JAVA_HOME does not name a JDK 25 or newer.' 'Set JAVA_HOME to its folder.'
}

# Sets `port` to one of 127.0.0.1 where nobody listens (curl says 7: refused).
take_port() {
    while
        port=$next_port
        next_port=$((next_port + 1))
        curl -s -m 2 -o /dev/null "http://127.0.0.1:$port/" || [ $? -ne 7 ]
    do :; done
}

# Starts a program in the background; sets `pid`. $1: name of its log, the rest: the command.
start() {
    log=$work/$1.log
    shift
    "$@" >"$log" 2>&1 &
    pid=$!
    started="$started $pid"
}

# The flags of production: both compilers and the collector that Java chooses; a heap that does not grow on the way.
start_java() {
    name=$1
    shift
    start "$name" "$java" -Xms512m -Xmx512m --enable-native-access=ALL-UNNAMED \
        --sun-misc-unsafe-memory-access=allow "$@"
}

# Waits until an address answers with a status. $1: status, $2: address, the rest: options of curl.
await() {
    wanted=$1 address=$2
    shift 2
    tries=0
    until [ "$(curl -s -m 5 -o /dev/null -w '%{http_code}' "$@" "$address")" = "$wanted" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 240 ] || fail "$address does not answer with $wanted." "Read the logs in $work."
        sleep 0.5
    done
}

# Waits until the program that `start` has started last says that it is ready. $1: its name, $2: its management address
await_ready() {
    until [ "$(curl -s -m 5 -o /dev/null -w '%{http_code}' "$2/q/health/ready")" = 200 ]; do
        kill -0 "$pid" 2>/dev/null || fail "$1 has ended." "Read $work/$1.log"
        sleep 0.05
    done
}

# PostgreSQL and Keycloak with the demo's people, and nothing in them; sets `realm`, `postgresql_port` and `data`.
start_neighbours() {
    data=$work/data
    take_port
    postgresql_port=$port
    take_port
    realm=http://127.0.0.1:$port/realms/waymark
    start neighbours "$home/waymark" up --without-programs --no-caches --data "$data" \
        --port keycloak="$port" --port postgresql="$postgresql_port" $(unused_ports)
    tries=0
    until grep -q 'Ctrl-C stops everything' "$work/neighbours.log"; do
        tries=$((tries + 1))
        if ! kill -0 "$pid" 2>/dev/null || [ "$tries" -gt 600 ]; then
            fail 'PostgreSQL and Keycloak do not start.' "Read $work/neighbours.log"
        fi
        sleep 0.5
    done
}

# The launcher wants all its ports free, also those of programs that it does not start.
unused_ports() {
    for name in gateway assessment-service initiative-service roadmap-service; do
        take_port
        printf -- '--port %s=%s ' "$name" "$port"
        take_port
        printf -- '--port %s-management=%s ' "$name" "$port"
    done
}

# A fresh access token, which lives two minutes, into the file of tokens.
sign_in() {
    curl -sS -f -d grant_type=password -d client_id=waymark-demo -d username=lea -d password=waymark-demo \
        "$realm/protocol/openid-connect/token" | sed 's/.*"access_token" *: *"\([^"]*\)".*/\1/' >"$TOKENS"
}

create_cycle() {
    curl -sS -f -H "Authorization: Bearer $(cat "$TOKENS")" -H 'Content-Type: application/json' \
        -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" \
        -d '{"name": "Invented cycle of the benchmark", "currency": "USD", "startsOn": "2027-01-01", "cadenceDays": 365}' \
        "$gateway/v1/cycles" | sed 's/.*"id" *: *"\([^"]*\)".*/\1/'
}

# Clock ticks of CPU time that a process and its children have used.
cpu_ticks() {
    sum=0
    for process in "$1" $(cat "/proc/$1/task/$1/children"); do
        # the second field is a name in brackets that may have blanks: count behind it
        ticks=$(sed 's/.*) //' "/proc/$process/stat" | awk '{print $12 + $13}')
        sum=$((sum + ticks))
    done
    printf '%d' "$sum"
}

# Puts load on an address; leaves "requests seconds p50 p99 errors" in $FIGURES (see tokens.lua). $1: seconds, $2: address
load() {
    wrk -t 1 -c "$connections" -d "${1}s" --timeout 5s --latency -s "$home/deploy/benchmarks/tokens.lua" "$2" \
        >"$work/wrk.log"
}

# The middle of one column over all rounds. $1: contender, $2: column of $work/rounds
median() {
    awk -v who="$1" -v column="$2" '$1 == who {print $column}' "$work/rounds" | sort -n |
        awk '{value[NR] = $1} END {print (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2}'
}

# $1 / $2
ratio() {
    awk -v a="$1" -v b="$2" 'BEGIN {printf "%.3f", a / b}'
}

conditions() {
    printf 'Machine: %s cores, %s; load before %s\n' "$(nproc)" \
        "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)" "$(cut -d ' ' -f 1-3 /proc/loadavg)"
    printf 'Versions: %s; wrk %s; commit %s\n' "$("$java" -version 2>&1 | sed -n 2p)" \
        "$(wrk -v 2>&1 | sed -n 's/^wrk \([^ ]*\).*/\1/p')" "$(git -C "$home" rev-parse --short HEAD 2>/dev/null || echo '-')"
    printf 'Load: wrk, 1 thread, %s connections, closed loop; %s rounds of %s s, warm-up %s s at a time\n' \
        "$connections" "$rounds" "$seconds" "$warm_up"
}
