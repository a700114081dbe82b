# check
# 755 放开 600；u=rwX,go=rX 保留执行位；+w 受 umask 限制；4、2、1 各是哪一位；目录的 setuid、setgid 三位数字不清，粘滞位清
umask 022; mkdir site; touch site/key site/run.sh; chmod 600 site/key; chmod 700 site/run.sh
tell() { echo "$1: $(stat -c '%a %n' "${@:2}" | tr '\n' ' ')"; }
cp -a site copy; chmod -R 755 site; tell 'chmod -R 755' site/*
chmod -R u=rwX,go=rX copy; tell 'u=rwX,go=rX' copy copy/*
touch f; chmod 400 f; chmod +w f; tell 'umask 022, 400, +w' f
chmod 400 f; chmod a+w f; tell '400, a+w' f
for bit in 4 2 1; do mkdir d$bit; chmod ${bit}755 d$bit; stat -c "$bit: %A" d$bit; done
chmod 755 d2; tell '755' d2; chmod 0755 d2; tell '0755' d2; chmod 00755 d2; tell '00755' d2
chmod 2755 d2; chmod g-s d2; tell 'g-s' d2
chmod 7755 d2; chmod 755 d2; tell '7755, then 755' d2; chmod u-s d2; tell 'u-s' d2
