# A key pattern in the ACL guards the values, not the names: SCAN and RANDOMKEY name foreign keys, and with those taken away CLUSTER GETKEYSINSLOT and CLIENT TRACKING … BCAST still do (Redis 7.0.15; the same names on 8.0.6; 2026-11-26)
redis-server --port 7911 --bind 127.0.0.1 --cluster-enabled yes --save '' > log 2>&1 &
r() { redis-cli -p 7911 "$@"; }
until r ping > /dev/null 2>&1; do sleep 0.1; done
r info server | grep redis_version
r cluster addslotsrange 0 16383 > /dev/null
until r cluster info | grep -q state:ok; do sleep 0.1; done
r set other:secret 1 > /dev/null
r acl setuser app on '>pw' '~app:*' +@all -@dangerous > /dev/null
as() { printf '%s: ' "$*"; r --no-auth-warning --user app --pass pw "$@" 2>&1 | xargs -0 | tr '\n' ' '; echo; }
as get other:secret; as set other:secret 2; as scan 0; as randomkey
echo '== without them'
r acl setuser app -scan -randomkey > /dev/null
as scan 0; as randomkey; as cluster getkeysinslot "$(r cluster keyslot other:secret)" 9
exec 3<> /dev/tcp/127.0.0.1/7911
printf 'HELLO 3 AUTH app pw\r\nCLIENT TRACKING ON BCAST\r\n' >&3; sleep 0.5
r set other:secret 2 > /dev/null
echo "told to the one who tracks: $(timeout 1 cat <&3 | grep -a '^other:')"
exec 3>&-
r acl setuser app '-cluster|getkeysinslot' '-client|tracking' > /dev/null
as cluster getkeysinslot 1 9; as client tracking on
r shutdown nosave; wait
