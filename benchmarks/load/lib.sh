# What the load scripts share. Sourced: sets `work`, `token` and a trap that ends the processes in `pid`.

need() {
  command -v "$1" >/dev/null && return
  [ "$(id -u)" = 0 ] || { echo "load: $1 is missing; install it, or run this as root" >&2; exit 2; }
  echo "load: installing $1" >&2
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1"; } >/dev/null
}

work=$(mktemp -d)
declare -A pid
finish() {
  for one in "${pid[@]}"; do kill "$one" 2>/dev/null || true; done
  wait
  rm -rf "$work"
}
trap finish EXIT

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# A key (key.pem, and its public half in public.der), policies.xml with it, and a token that it signed.
make_token() {
  local modulus head claims signature
  openssl genrsa -out "$work/key.pem" 2048 2>/dev/null
  openssl rsa -in "$work/key.pem" -pubout -outform DER -out "$work/public.der" 2>/dev/null
  modulus=$(openssl rsa -in "$work/key.pem" -noout -modulus | cut -d= -f2 | sed 's/../\\x&/g')
  modulus=$(printf '%b' "$modulus" | base64url)
  sed "s/@MODULUS@/$modulus/" "$here/policies.xml" >"$work/policies.xml"
  head=$(printf '{"alg":"RS256","typ":"JWT","kid":"load"}' | base64url)
  claims=$(printf '{"iss":"https://issuer.example","aud":"orders","sub":"load","exp":4102444800}' | base64url)
  signature=$(printf '%s.%s' "$head" "$claims" | openssl dgst -sha256 -sign "$work/key.pem" | base64url)
  token="$head.$claims.$signature"
}

# Waits until a process listens: its name, its port.
await() {
  for _ in $(seq 1200); do
    (exec 3<>"/dev/tcp/127.0.0.1/$2") 2>/dev/null && return
    kill -0 "${pid[$1]}" 2>/dev/null || break
    sleep 0.5
  done
  cat "$work/$1.log" >&2
  echo "load: $1 did not start" >&2
  exit 3
}

# Clock ticks that a process has had of the processors.
ticks() { sed 's/.*) //' "/proc/${pid[$1]}/stat" | awk '{ print $12 + $13 }'; }

# Loads one: requests per second, and processor time of the process for a request in microseconds.
load() {
  local name=$1 number=$2 time=$3 before after
  before=$(ticks "$name")
  wrk -t1 -c"$connections" -d"${time}s" --timeout 10s -H "X-Api-Key: load-key" -H "Authorization: Bearer $token" \
    "http://127.0.0.1:$number/orders/42?full=true" >"$work/wrk"
  after=$(ticks "$name")
  if grep -Eq 'Non-2xx|(connect|read|write) [1-9]' "$work/wrk"; then
    cat "$work/wrk" >&2
    echo "load: $name did not answer every request" >&2
    exit 4
  fi
  awk -v t=$((after - before)) -v hz="$(getconf CLK_TCK)" \
    '/requests in/ { n = $1 } /^Requests\/sec/ { printf "%d %.1f\n", $2, t / hz / n * 1e6 }' "$work/wrk"
}

# Loads one until three tries in a row cost no less than the best: the JVM compiles what is hot while it runs.
warm_up() {
  local name=$1 number=$2 best=1000000 since=0 cost one
  for ((spent = 0; spent < warm && since < 3; spent += 5)); do
    one=$(load "$name" "$number" 5)
    cost=${one#* }
    if awk -v c="$cost" -v b="$best" 'BEGIN { exit !(c < 0.97 * b) }'; then
      best=$cost
      since=0
    else
      since=$((since + 1))
    fi
  done
}

# The median over the lines of a file of an expression of their columns.
median() {
  sed 's/[()]/ /g' "$1" | awk "{ printf \"%.2f\\n\", $2 }" | sort -n |
    awk '{ v[NR] = $1 } END { printf "%.2f", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}
