# check: with=root
# 默认 ACL 管不到上级目录的 x；按组共享：光有 chgrp 和 g+s 写不进去，还要 g+rwX；属主不在组里时，g+s 退出码 0 而不生效，他 chmod 755 也清掉已有的 setgid
umask 077; mkdir home; chown bob home; cd home
runuser -u bob -- sh -c 'mkdir share; setfacl -m u:alice:rwX share; setfacl -d -m u:alice:rwX share; echo hi > share/new'
cd ..; runuser -u alice -- cat home/share/new 2>&1
setfacl -m u:alice:x home; echo "alice, after x on home: $(runuser -u alice -- cat home/share/new)"
umask 022; mkdir team; chgrp 2000 team; chmod g+s team; stat -c '%a %n' team
member() { setpriv --reuid "$1" --regid "$1" --groups 2000 sh -c "umask 002; $2" 2>&1; }
member 1002 'touch team/a'
chmod -R g+rwX team; member 1002 'touch team/a'; stat -c '%a %g %n' team team/a
member 1003 'echo b >> team/a' && echo "another member wrote"
mkdir own; chown bob:2000 own; runuser -u bob -- chmod g+s own; echo "g+s by an owner outside the group: exit status $?, $(stat -c %a own)"
chmod g+s own; stat -c %a own; runuser -u bob -- chmod 755 own; echo "755 by him: exit status $?, $(stat -c %a own)"
