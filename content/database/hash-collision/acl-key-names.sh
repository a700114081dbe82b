# A key pattern in the ACL guards the values, not the names: SCAN and RANDOMKEY name foreign keys, until they are taken away (Redis 7.0.15; the same on 8.0.6; 2026-11-26)
redis-server --port 0 --unixsocket "$PWD/r.sock" --save '' > log 2>&1 &
r() { redis-cli -s "$PWD/r.sock" "$@"; }
until r ping > /dev/null 2>&1; do sleep 0.1; done
r info server | grep redis_version
r set other:secret 1 > /dev/null
r acl setuser app on '>pw' '~app:*' +@all -@dangerous > /dev/null
as() { printf '%s: ' "$*"; r --no-auth-warning --user app --pass pw "$@" 2>&1 | xargs -0 | tr '\n' ' '; echo; }
as get other:secret; as set other:secret 2; as scan 0; as randomkey
r acl setuser app -scan -randomkey > /dev/null
as scan 0; as randomkey
r shutdown nosave; wait
