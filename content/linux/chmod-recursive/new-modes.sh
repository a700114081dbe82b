# check
# 新文件 666、目录 777 去掉 umask；有默认 ACL 的目录里，cp 进来的 0600 文件 mask 也是 ---；再递归给一遍 rwX，普通文件会变成可执行，按文件给 rw 不会
umask 022; touch f; mkdir d; stat -c '%a %n' f d
umask 000; touch g; mkdir e; stat -c '%a %n' g e
umask 077; mkdir share; setfacl -d -m u:alice:rwX share; touch key; chmod 600 key; cp key share/
stat -c '%A %a %n' share/key; getfacl -c share/key | grep -E 'alice|mask'
ls -ld share | cut -c1-11; stat -c '%A' share
touch share/new; find share -type f -exec setfacl -m u:alice:rw {} +; stat -c '%A %n' share/*; getfacl -c share/key | grep alice
rm -f share/*; touch share/new; cp key share/; setfacl -R -m u:alice:rwX share; stat -c '%A %n' share/*; getfacl -c share/key | grep alice
