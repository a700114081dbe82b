# check
# ACL 的键模式管值不管名字：SCAN、RANDOMKEY、CLUSTER GETKEYSINSLOT、CLIENT TRACKING … BCAST 都给出别人的键名
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
r acl cat dangerous | grep -x monitor | tr a-z A-Z
as GET other:secret; as SCAN 0; as RANDOMKEY
echo 'without these two'
r acl setuser app -scan -randomkey > /dev/null
as SCAN 0; as RANDOMKEY; as CLUSTER GETKEYSINSLOT "$(r cluster keyslot other:secret)" 9
exec 3<> /dev/tcp/127.0.0.1/7911
printf 'HELLO 3 AUTH app pw\r\nCLIENT TRACKING ON BCAST\r\n' >&3; sleep 0.5
r set other:secret 2 > /dev/null
echo "CLIENT TRACKING ON BCAST was told: $(timeout 1 cat <&3 | tr -d '\r' | grep -a '^other:')"
exec 3>&-
r shutdown nosave; wait
