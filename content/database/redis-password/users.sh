# check: with=redis
# 新用户 off、没有密码、什么也不能做、不能用任何频道；同一密码的摘要总相同（无盐）；按读写授权、选择器、DRYRUN；一个用户可有多个密码
r() { redis-cli "$@"; }
as() { redis-cli --user "$1" --pass "$2" --no-auth-warning "${@:3}" 2>&1 | head -n 1; }
r ACL SETUSER fresh; r ACL LIST | grep fresh
r CONFIG GET acl-pubsub-default | paste -sd ' '
as fresh x PING
r ACL SETUSER one on '>same-pass' '~*' +@all; r ACL SETUSER two on '>same-pass' '~*' +@all
r ACL LIST | grep -oE '(one|two) .*#[0-9a-f]{64}' | grep -oE '[0-9a-f]{64}' | sort -u | wc -l
r ACL LIST | grep -c same-pass
as one same-pass PUBLISH news x; r ACL SETUSER one '&app:*'; as one same-pass PUBLISH app:news x
echo "bits of ACL GENPASS: $(($(r ACL GENPASS | tr -d '\n' | wc -c) * 4))"
r SET log:1 v > /dev/null
r ACL SETUSER rw on '>p' '%R~log:*' '%W~out:*' +@all '(~sel:* +set)'
as rw p GET log:1; as rw p SET log:1 x; as rw p SET out:1 x; as rw p SET sel:1 x
r ACL DRYRUN rw SET log:1 x
r ACL SETUSER one '>second-pass'; as one same-pass PING; as one second-pass PING
r ACL SETUSER one '<same-pass'; as one same-pass PING
r ACL SETUSER default off; redis-cli PING | head -n 1
