# check: with=root
# 3770 的目录：新文件继承属组，组员删不了别人的，别人进不去；粘滞位不传给子目录，那里组员仍能互删；目录属主能删别人的文件，清不空别人的子目录
mkdir shared
chgrp 2000 shared
chmod 3770 shared
stat -c '%A %g' shared
as() { setpriv --reuid "$1" --regid "$1" --groups "$2" sh -c "$3" 2>&1; }
as 1001 2000 'umask 007; touch shared/a; stat -c "group of a new file: %g" shared/a'
as 1002 2000 'rm -f shared/a'
as 1003 1003 'ls shared'
as 1001 2000 'rm -f shared/a && echo deleted by its owner'
as 1001 2000 'umask 007; mkdir shared/sub; touch shared/sub/b; stat -c "subdirectory: %A %g" shared/sub'
as 1002 2000 'rm -f shared/sub/b && echo deleted by another member'
chown 1003 shared
as 1001 2000 'umask 022; touch shared/c; mkdir shared/full; touch shared/full/d'
as 1003 2000 'rm -f shared/c && echo deleted by the owner of the directory; rm -rf shared/full; true'
