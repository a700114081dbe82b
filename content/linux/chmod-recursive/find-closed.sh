# check
# 目录自己进不去时，普通用户的 find -exec chmod {} + 半途失败，\; 和 chmod -R u+rwX 能改完；chmod -R 命令行上的链接，连目标目录里面一起改；空格用 -print0
umask 022; mkdir -p a/b b/b c/b; chmod 644 a/b a b/b b c/b c
find a -type d -exec chmod 755 {} + 2>&1; echo "+: exit status $?, $(stat -c %a a)"
find b -type d -exec chmod 755 {} \;; echo ";: exit status $?, $(stat -c %a b b/b | xargs)"
chmod -R u+rwX c; echo "u+rwX: exit status $?, $(stat -c %a c c/b | xargs)"
mkdir target; touch target/f; ln -s target link
chmod -R 700 link; stat -c '%a %n' target target/f
mkdir space; touch 'space/a b'
find space -type f | xargs chmod 600 2>&1 | sort
find space -type f -print0 | xargs -0 chmod 600 && stat -c '%a %n' space/*
