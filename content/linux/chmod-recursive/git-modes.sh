# check
# Git 记录的是有没有执行位
git init -q -b main; touch a b; chmod 600 a; chmod 755 b; git add .; git commit -qm add
git ls-tree HEAD | cut -d' ' -f1; chmod 640 a; git status --short | wc -l
chmod 755 a; git diff | grep mode
