# check
# ACL 的键模式管值不管名字：SCAN、RANDOMKEY、CLUSTER GETKEYSINSLOT 都给出别人的键名
redis-server --port 7911 --bind 127.0.0.1 --cluster-enabled yes --save '' > log 2>&1 &
r() { redis-cli -p 7911 "$@"; }
until r ping > /dev/null 2>&1; do sleep 0.1; done
r cluster addslotsrange 0 16383 > /dev/null
until r cluster info | grep -q state:ok; do sleep 0.1; done
r set other:secret 1 > /dev/null
r acl setuser app on '>pw' '~app:*' +@all -@dangerous > /dev/null
r acl list | grep -o '~app:[*]'
as() { printf '%s: ' "$*"; r --no-auth-warning --user app --pass pw "$@" 2>&1 | xargs -0 | tr '\n' ' ' | sed 's/ *$//'; echo; }
r acl list | grep -o -- "-@dangerous"
as GET other:secret; as SCAN 0; as RANDOMKEY
as CLUSTER GETKEYSINSLOT "$(r cluster keyslot other:secret)" 9
r shutdown nosave; wait
