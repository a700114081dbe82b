# check
# Git 记录的是属主有没有执行位；core.fileMode 为 false 时不看
git init -q -b main; touch a b; chmod 600 a; chmod 755 b; git add .; git commit -qm add
git ls-tree HEAD | cut -d' ' -f1; chmod 640 a; git status --short | wc -l
chmod 755 a; git diff | grep mode
git config core.fileMode false; git diff | wc -l; git config core.fileMode true; git checkout -q .
chmod 611 a; echo "x of group and others: $(git diff | wc -l) lines of difference"
